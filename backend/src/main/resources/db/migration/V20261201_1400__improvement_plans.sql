-- What an officer in need and their manager agreed on. What was agreed never changes; that it was seen and how it ended is added.
create table improvement_plan (
    id             uuid primary key,
    version        int           not null default 0,
    person_id      bigint        not null references person,
    unit_id        bigint        not null references unit,
    warning_id     uuid references warning,
    causes         text[]        not null check (cardinality(causes) > 0 and causes <@ array
        ['APPLICATIONS', 'APPROVALS', 'TICKET_SIZE', 'PRODUCT_MIX', 'CHANNEL', 'SKILLS', 'OTHER']),
    cause_words    text,
    goal_amount    numeric(16,2) not null check (goal_amount > 0),
    ends_on        date          not null,
    start_month    date          not null check (extract(day from start_month) = 1),
    start_as_of    date,
    start_amount   numeric(18,2),
    start_lifeline numeric(16,2),
    start_floor    numeric(16,2),
    opened_by      bigint        not null references person check (opened_by <> person_id),
    opened_at      timestamptz   not null,
    seen_at        timestamptz,
    comment        text,
    result         text check (result in ('REACHED', 'NOT_REACHED', 'ENDED_EARLY')),
    result_words   text,
    end_month      date check (extract(day from end_month) = 1),
    end_as_of      date,
    end_amount     numeric(18,2),
    end_lifeline   numeric(16,2),
    end_floor      numeric(16,2),
    ended_by       bigint references person check (ended_by <> person_id),
    ended_at       timestamptz,
    check ((cause_words is not null) or not 'OTHER' = any(causes)),
    check (num_nonnulls(result, end_month, ended_by, ended_at) in (0, 4)),
    check (num_nonnulls(start_as_of, start_amount, start_lifeline, start_floor) in (0, 4)),
    check (num_nonnulls(end_as_of, end_amount, end_lifeline, end_floor) in (0, 4)),
    check (result is distinct from 'ENDED_EARLY' or result_words is not null)
);
comment on column improvement_plan.start_amount is 'Null, with the limits, where the ledger did not reach the month yet.';
create unique index improvement_plan_live on improvement_plan (person_id) where ended_at is null;
create index improvement_plan_person on improvement_plan (person_id, opened_at);
create index improvement_plan_unit on improvement_plan (unit_id);
create index improvement_plan_warning on improvement_plan (warning_id);
create index improvement_plan_opened_by on improvement_plan (opened_by);
create index improvement_plan_ended_by on improvement_plan (ended_by);
revoke update, delete on improvement_plan from liaoyuan_app;
grant update (version, seen_at, comment, result, result_words, end_month, end_as_of, end_amount, end_lifeline, end_floor,
    ended_by, ended_at) on improvement_plan to liaoyuan_app;
