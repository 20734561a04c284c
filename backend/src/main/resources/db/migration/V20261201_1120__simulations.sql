-- A scheme run again over closed months. The rules are those of the moment it was asked for: a draft goes on changing.
create table simulation (
    id           uuid primary key references job,
    scheme_id    uuid        not null references scheme on delete cascade,
    rules        jsonb       not null,
    from_month   date        not null check (extract(day from from_month) = 1),
    until_month  date        not null check (extract(day from until_month) = 1),
    created_by   bigint      not null references person,
    created_at   timestamptz not null,
    cancelled_at timestamptz,
    finished_at  timestamptz,
    report       jsonb,
    attached_at  timestamptz,
    check (from_month <= until_month),
    check ((report is not null) = (finished_at is not null)),
    check (attached_at is null or finished_at is not null)
);
comment on column simulation.attached_at is 'When its scheme was published with it: from then on the database refuses every change.';
create index simulation_scheme on simulation (scheme_id, created_at);
create index simulation_created_by on simulation (created_by);
revoke update, delete on simulation from liaoyuan_app;
grant update (cancelled_at, finished_at, report, attached_at) on simulation to liaoyuan_app;
create trigger simulation_attached_stays before update or delete on simulation
    for each row when (old.attached_at is not null) execute function refuse_change();

create table simulation_officer (
    simulation_id  uuid          not null references simulation on delete cascade,
    person_id      bigint        not null references person,
    unit_id        bigint        not null references unit,
    branch_id      bigint        not null references unit,
    tier_before    int           not null,
    tier_after     int           not null,
    points_before  numeric(14,2) not null check (points_before <> 'NaN'),
    points_after   numeric(14,2) not null check (points_after <> 'NaN'),
    by_coefficient numeric(14,2) not null check (by_coefficient <> 'NaN'),
    by_factor      numeric(14,2) not null check (by_factor <> 'NaN'),
    by_adjustments numeric(14,2) not null check (by_adjustments <> 'NaN'),
    misses_before  int           not null,
    misses_after   int           not null,
    cases_before   int           not null,
    cases_after    int           not null,
    band           text          not null,
    primary key (simulation_id, person_id),
    check (points_after - points_before = by_coefficient + by_factor + by_adjustments)
);
comment on table simulation_officer is 'Written once, with the report; it goes with a draft that is dropped.';
create index simulation_officer_person on simulation_officer (person_id);
create index simulation_officer_unit on simulation_officer (unit_id);
create index simulation_officer_branch on simulation_officer (branch_id);
revoke update, delete on simulation_officer from liaoyuan_app;
