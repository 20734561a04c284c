-- Days that do not count against an officer for another reason than leave. Approved ones are facts: known from a revision on.
create table exemption (
    id            uuid primary key,
    version       int         not null default 0,
    person_id     bigint      not null references person,
    unit_id       bigint      not null references unit,
    kind          text        not null check (kind in ('SYSTEM_OUTAGE', 'OTHER')),
    valid_from    date        not null,
    valid_until   date        not null check (valid_until >= valid_from),
    reason        text        not null,
    status        text        not null check (status in ('PROPOSED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
    proposed_by   bigint      not null references person,
    proposed_at   timestamptz not null,
    decided_by    bigint references person,
    decided_at    timestamptz,
    words         text,
    streak_before int,
    streak_after  int,
    known_from    bigint references revision,
    check ((status = 'PROPOSED') = (decided_by is null)),
    check ((status = 'APPROVED') = (known_from is not null)),
    check (proposed_by <> person_id),
    check (status not in ('APPROVED', 'REJECTED') or decided_by not in (proposed_by, person_id))
);
comment on column exemption.streak_before is 'The effective streak at the approval, and what it became by it.';
create index exemption_person on exemption (person_id, valid_from);
create index exemption_unit on exemption (unit_id);
create index exemption_until on exemption (valid_until) where known_from is not null;
create index exemption_proposed_by on exemption (proposed_by);
create index exemption_decided_by on exemption (decided_by);
create index exemption_known_from on exemption (known_from);
revoke update, delete on exemption from liaoyuan_app;
grant update (version, status, decided_by, decided_at, words, streak_before, streak_after, known_from) on exemption to liaoyuan_app;

-- A case ended by keeping the officer: the months after this one begin with a streak of 0.
create table streak_restart (
    id         bigint generated always as identity primary key,
    person_id  bigint not null references person,
    month      date   not null check (extract(day from month) = 1),
    known_from bigint not null references revision,
    unique (person_id, month)
);
create index streak_restart_known_from on streak_restart (known_from);
revoke update, delete on streak_restart from liaoyuan_app;
