-- One row a version: versions of one notice share their series, which is the id of the first.
create table notice (
    id              uuid primary key,
    series          uuid        not null references notice,
    edition         int         not null check (edition > 0),
    version         int         not null default 0,
    status          text        not null check (status in ('DRAFT', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')),
    unit_id         bigint      not null references unit,
    scheme_id       uuid references scheme,
    title           text        not null,
    effective_on    date        not null,
    content         jsonb       not null,
    created_by      bigint      not null references person,
    created_at      timestamptz not null,
    changed_by      bigint      not null references person,
    changed_at      timestamptz not null,
    published_by    bigint references person,
    published_at    timestamptz,
    due_on          date,
    superseded_from date,
    withdrawn_for   text,
    reminded_at     timestamptz,
    unique (series, edition),
    check ((status = 'DRAFT') = (published_at is null)),
    check ((published_at is null) = (published_by is null)),
    check ((published_at is null) = (due_on is null)),
    check ((status = 'SUPERSEDED') = (superseded_from is not null)),
    check ((status = 'WITHDRAWN') = (withdrawn_for is not null))
);
comment on column notice.unit_id is 'Whose notice it is: head office or a branch.';
comment on column notice.due_on is 'Last day to acknowledge it; on its morning those who have not are reminded, once.';
comment on column notice.superseded_from is 'First day on which the next version holds.';
create unique index notice_one_draft on notice (series) where status = 'DRAFT';
create unique index notice_one_published on notice (series) where status = 'PUBLISHED';
create index notice_unit on notice (unit_id);
create index notice_scheme on notice (scheme_id);
create index notice_created_by on notice (created_by);
create index notice_changed_by on notice (changed_by);
create index notice_published_by on notice (published_by);
create index notice_due on notice (due_on) where status = 'PUBLISHED' and reminded_at is null;

create function notice_keeps_its_words() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or new.status = 'DRAFT'
        or (new.series, new.edition, new.unit_id, new.scheme_id, new.title, new.effective_on, new.content,
            new.published_by, new.published_at, new.due_on)
        is distinct from
           (old.series, old.edition, old.unit_id, old.scheme_id, old.title, old.effective_on, old.content,
            old.published_by, old.published_at, old.due_on) then
        raise exception 'notice % is published', old.id using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger notice_keeps_its_words before update or delete on notice
    for each row when (old.status <> 'DRAFT') execute function notice_keeps_its_words();

create table notice_recipient (
    notice_id       uuid   not null references notice,
    person_id       bigint not null references person,
    role            text   not null,
    unit_id         bigint not null references unit,
    added_at        timestamptz not null,
    read_at         timestamptz,
    acknowledged_at timestamptz,
    tries           int    not null default 0,
    reminded_on     date,
    primary key (notice_id, person_id),
    check (acknowledged_at is null or read_at is not null)
);
comment on column notice_recipient.unit_id is 'Where the recipient held the role on the day they were addressed; it stays.';
create index notice_recipient_person on notice_recipient (person_id);
create index notice_recipient_unit on notice_recipient (unit_id, notice_id);
revoke update, delete on notice_recipient from liaoyuan_app;
grant update (read_at, acknowledged_at, tries, reminded_on) on notice_recipient to liaoyuan_app;

create table notice_attempt (
    id        bigint generated always as identity primary key,
    notice_id uuid        not null,
    person_id bigint      not null,
    at        timestamptz not null,
    answers   jsonb       not null,
    wrong     int         not null check (wrong >= 0),
    foreign key (notice_id, person_id) references notice_recipient
);
comment on column notice_attempt.answers is 'Number of the option chosen for each question, from 0.';
create index notice_attempt_recipient on notice_attempt (notice_id, person_id);
create index notice_attempt_person on notice_attempt (person_id);
revoke update, delete on notice_attempt from liaoyuan_app;

-- That a notice was conveyed in a meeting of a unit, to whom and when; nothing of it changes.
create table notice_meeting (
    id          uuid primary key,
    notice_id   uuid        not null references notice,
    unit_id     bigint      not null references unit,
    held_on     date        not null,
    note        text,
    recorded_by bigint      not null references person,
    recorded_at timestamptz not null
);
create index notice_meeting_notice on notice_meeting (notice_id);
create index notice_meeting_unit on notice_meeting (unit_id);
create index notice_meeting_recorded_by on notice_meeting (recorded_by);
revoke update, delete on notice_meeting from liaoyuan_app;

create table notice_attendee (
    meeting_id uuid   not null references notice_meeting,
    person_id  bigint not null references person,
    primary key (meeting_id, person_id)
);
create index notice_attendee_person on notice_attendee (person_id);
revoke update, delete on notice_attendee from liaoyuan_app;
