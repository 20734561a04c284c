create table inquiry (
    id            uuid primary key,
    version       int         not null default 0,
    person_id     bigint      not null references person,
    month         date        not null check (extract(day from month) = 1),
    unit_id       bigint      not null references unit,
    kind          text        not null check (kind in ('LOAN', 'MISSING_LOAN', 'TIER', 'ADJUSTMENT')),
    reason        text        not null,
    words         text        not null,
    topic         text        not null,
    loan_no       text,
    amount        numeric(16,2) check (amount > 0 and amount <> 'NaN'),
    disbursed_on  date,
    adjustment_id uuid references adjustment,
    due_on        date        not null,
    status        text        not null check (status in ('OPEN', 'IN_REVIEW', 'ANSWERED', 'WITHDRAWN')),
    owner_id      bigint references person,
    outcome       text check (outcome in ('UPHELD', 'CORRECTED')),
    answer        text,
    asked_at      timestamptz not null,
    changed_by    bigint      not null references person,
    changed_at    timestamptz not null,
    ended_at      timestamptz,
    warnings      int         not null default 0,
    check (owner_id <> person_id),
    check ((outcome is not null) = (status = 'ANSWERED')),
    check ((answer is not null) = (status = 'ANSWERED')),
    check ((ended_at is not null) = (status in ('ANSWERED', 'WITHDRAWN')))
);
comment on column inquiry.unit_id is 'Where the statement had the officer in that month: those above it see the inquiry.';
comment on column inquiry.topic is 'What it is about, as one key: a loan, the tier of a month, or an adjustment.';
comment on column inquiry.loan_no is 'As the officer says it: a missing loan need not be in the ledger.';
comment on column inquiry.owner_id is 'Who at head office has taken it; null before.';
comment on column inquiry.warnings is '1: told that the last day comes; 2: told that it is over.';
create unique index inquiry_one_at_a_time on inquiry (person_id, topic) where status in ('OPEN', 'IN_REVIEW');
create index inquiry_person on inquiry (person_id, asked_at);
create index inquiry_unit on inquiry (unit_id, due_on);
create index inquiry_owner on inquiry (owner_id);
create index inquiry_changed_by on inquiry (changed_by);
create index inquiry_adjustment on inquiry (adjustment_id);
create index inquiry_due on inquiry (due_on) where status in ('OPEN', 'IN_REVIEW');
revoke update, delete on inquiry from liaoyuan_app;
grant update (version, status, owner_id, outcome, answer, changed_by, changed_at, ended_at, warnings) on inquiry to liaoyuan_app;

-- What put it right: rows of the ledger or adjustments, all of the officer who asked.
create table inquiry_correction (
    inquiry_id    uuid not null references inquiry,
    seq           int  not null,
    loan_no       text collate "C" references loan,
    adjustment_id uuid references adjustment,
    primary key (inquiry_id, seq),
    check (num_nonnulls(loan_no, adjustment_id) = 1)
);
create index inquiry_correction_loan on inquiry_correction (loan_no);
create index inquiry_correction_adjustment on inquiry_correction (adjustment_id);
revoke update, delete on inquiry_correction from liaoyuan_app;

create table inquiry_step (
    id         bigint generated always as identity primary key,
    inquiry_id uuid        not null references inquiry,
    at         timestamptz not null,
    actor_id   bigint references person,
    kind       text        not null,
    words      text
);
comment on table inquiry_step is 'What happened to an inquiry, for those who may see it; nothing of it changes.';
create index inquiry_step_inquiry on inquiry_step (inquiry_id, id);
create index inquiry_step_actor on inquiry_step (actor_id);
revoke update, delete on inquiry_step from liaoyuan_app;
