-- Three months running below the lifeline open a case, once for each streak. It ends in exactly one way, by two people, or by
-- the count no longer holding.
create table exit_case (
    id               uuid primary key,
    version          int         not null default 0,
    person_id        bigint      not null references person,
    unit_id          bigint      not null references unit,
    first_month      date        not null check (extract(day from first_month) = 1),
    month            date        not null check (extract(day from month) = 1),
    status           text        not null
        check (status in ('OPEN', 'PROPOSED', 'EXITED', 'TRANSFERRED', 'RETAINED', 'WITHDRAWN')),
    opened_on        date        not null,
    statement_due_on date        not null,
    appeal_due_on    date,
    due_on           date        not null,
    stated           boolean     not null default false,
    proposed_by      bigint references person,
    proposal         text check (proposal in ('EXITED', 'TRANSFERRED', 'RETAINED')),
    appeal           text        not null default 'NONE' check (appeal in ('NONE', 'OPEN', 'REJECTED')),
    decided_by       bigint references person,
    last_day         date,
    changed_by       bigint references person,
    changed_at       timestamptz not null,
    ended_on         date,
    escalated        boolean     not null default false,
    unique (person_id, first_month),
    check ((proposed_by is null) = (proposal is null)),
    check (status <> 'PROPOSED' or proposal is not null),
    check ((ended_on is null) = (status in ('OPEN', 'PROPOSED'))),
    check ((status in ('EXITED', 'TRANSFERRED', 'RETAINED')) = (decided_by is not null)),
    check (decided_by is null or proposal = status and decided_by <> proposed_by and decided_by <> person_id),
    check ((last_day is not null) = (status in ('EXITED', 'TRANSFERRED')))
);
comment on column exit_case.changed_by is 'Null for what the product did by itself.';
create index exit_case_unit on exit_case (unit_id);
create index exit_case_due on exit_case (due_on) where ended_on is null;
create index exit_case_proposed_by on exit_case (proposed_by);
create index exit_case_decided_by on exit_case (decided_by);
create index exit_case_changed_by on exit_case (changed_by);
revoke update, delete on exit_case from liaoyuan_app;
grant update (version, status, appeal_due_on, due_on, stated, proposed_by, proposal, appeal, decided_by, last_day, changed_by,
    changed_at, ended_on, escalated) on exit_case to liaoyuan_app;

create table exit_step (
    id       bigint generated always as identity primary key,
    case_id  uuid        not null references exit_case,
    at       timestamptz not null,
    actor_id bigint references person,
    kind     text        not null,
    outcome  text,
    words    text
);
comment on table exit_step is 'What happened to a case, for those who may see it; nothing of it changes.';
create index exit_step_case on exit_step (case_id, id);
create index exit_step_actor on exit_step (actor_id);
revoke update, delete on exit_step from liaoyuan_app;
