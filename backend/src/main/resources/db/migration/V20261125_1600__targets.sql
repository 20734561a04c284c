-- A sheet is what one unit hands down in one period: placement targets of a year to the units below it, or the targets of a
-- month to a branch's officers. Its cells are a draft that nobody scores by; what is published from it are facts.
create table target_sheet (
    id         bigint generated always as identity primary key,
    kind       text   not null check (kind in ('UNITS', 'OFFICERS')),
    unit_id    bigint not null references unit,
    period     date   not null check (extract(day from period) = 1),
    version    int    not null default 0,
    edition    int    not null default 0,
    cells      jsonb  not null default '[]',
    changed_by bigint references person,
    changed_at timestamptz,
    unique (kind, unit_id, period),
    check (kind = 'OFFICERS' or extract(month from period) = 1),
    check ((version = 0) = (changed_by is null)),
    check ((changed_by is null) = (changed_at is null))
);
create index target_sheet_unit on target_sheet (unit_id);
create index target_sheet_changed_by on target_sheet (changed_by);
comment on column target_sheet.version is 'Counts changes of the draft and publications: the ETag of the sheet.';
comment on column target_sheet.edition is 'How often it was published.';

create table target_edition (
    revision     bigint      primary key references revision,
    sheet_id     bigint      not null references target_sheet,
    edition      int         not null check (edition > 0),
    reason       text        check (length(reason) between 1 and 500),
    published_by bigint      not null references person,
    published_at timestamptz not null,
    unique (sheet_id, edition),
    check (edition = 1 or reason is not null)
);
create index target_edition_published_by on target_edition (published_by);
revoke update, delete on target_edition from liaoyuan_app;

-- Yuan that a unit is to place in a month.
create table unit_target (
    id          bigint generated always as identity primary key,
    unit_id     bigint        not null references unit,
    month       date          not null check (extract(day from month) = 1),
    amount      numeric(16,2) not null check (amount > 0 and amount <> 'NaN'),
    sheet_id    bigint        not null references target_sheet,
    known_from  bigint        not null references target_edition,
    known_until bigint        references target_edition
);
create unique index unit_target_now on unit_target (unit_id, month) where known_until is null;
create index unit_target_month on unit_target (month, unit_id);
create index unit_target_sheet on unit_target (sheet_id);
create index unit_target_known_from on unit_target (known_from);
create index unit_target_known_until on unit_target (known_until);
revoke update, delete on unit_target from liaoyuan_app;
grant update (known_until) on unit_target to liaoyuan_app;

-- What a branch asks of one officer in a month. The tier's own numbers apply wherever they are higher.
create table officer_target (
    id              bigint generated always as identity primary key,
    person_id       bigint        not null references person,
    month           date          not null check (extract(day from month) = 1),
    unit_id         bigint        not null references unit,
    tier            int           not null,
    floor_amount    numeric(16,2) not null check (floor_amount > 0 and floor_amount <> 'NaN'),
    stretch_amount  numeric(16,2) not null check (stretch_amount >= floor_amount and stretch_amount <> 'NaN'),
    points_standard numeric(12,2) not null check (points_standard >= 0 and points_standard <> 'NaN'),
    sheet_id        bigint        not null references target_sheet,
    known_from      bigint        not null references target_edition,
    known_until     bigint        references target_edition
);
comment on column officer_target.unit_id is 'Sub-branch of the last assigned day of the month, as it was known at the publication.';
comment on column officer_target.tier is 'Tier in force as it was known at the publication.';
create unique index officer_target_now on officer_target (person_id, month) where known_until is null;
create index officer_target_month on officer_target (month, unit_id);
create index officer_target_unit on officer_target (unit_id);
create index officer_target_sheet on officer_target (sheet_id);
create index officer_target_known_from on officer_target (known_from);
create index officer_target_known_until on officer_target (known_until);
revoke update, delete on officer_target from liaoyuan_app;
grant update (known_until) on officer_target to liaoyuan_app;

-- When the officer has seen it.
create table officer_target_acknowledgement (
    target_id bigint      primary key references officer_target,
    at        timestamptz not null
);
revoke update, delete on officer_target_acknowledgement from liaoyuan_app;

-- The targets of a closed month stand, whoever asks.
create trigger unit_target_closed_takes_none after insert on unit_target
    referencing new table as added for each statement execute function refuse_closed_month();
create trigger unit_target_closed_stays after update on unit_target
    referencing new table as added for each statement execute function refuse_closed_month();
create trigger officer_target_closed_takes_none after insert on officer_target
    referencing new table as added for each statement execute function refuse_closed_month();
create trigger officer_target_closed_stays after update on officer_target
    referencing new table as added for each statement execute function refuse_closed_month();
