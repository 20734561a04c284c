create table month_close (
    month     date primary key check (extract(day from month) = 1),
    revision  bigint      not null unique references revision,
    scheme_id uuid        not null references scheme,
    officers  int         not null,
    digest    text        not null,
    closed_by bigint      not null references person,
    closed_at timestamptz not null
);
create index month_close_scheme on month_close (scheme_id);
create index month_close_closed_by on month_close (closed_by);
revoke update, delete on month_close from liaoyuan_app;
create trigger month_close_stays before update or delete on month_close for each row execute function refuse_change();
create trigger month_close_no_truncate before truncate on month_close for each statement execute function refuse_change();

-- One row an officer and listed month: projected while the month is open, fixed once it is closed.
create table officer_month (
    month             date          not null check (extract(day from month) = 1),
    person_id         bigint        not null references person,
    closed            boolean       not null default false,
    unit_id           bigint        not null references unit,
    branch_id         bigint        not null references unit,
    listed            boolean       not null,
    scheme_id         uuid          not null references scheme,
    tier              int           not null,
    tier_average      numeric(12,2),
    tier_months       jsonb         not null,
    points            numeric(12,2) not null check (points <> 'NaN'),
    adjustment_points numeric(12,2) not null check (adjustment_points <> 'NaN'),
    amount            numeric(18,2) not null check (amount <> 'NaN'),
    adjustment_amount numeric(18,2) not null check (adjustment_amount <> 'NaN'),
    loans             int           not null,
    points_standard   numeric(12,2) not null,
    lifeline_amount   numeric(16,2) not null,
    floor_amount      numeric(16,2) not null,
    stretch_amount    numeric(16,2) not null,
    points_met        boolean       not null,
    attainment        text          not null check (attainment in ('STRETCH_MET', 'FLOOR_MET', 'BELOW_FLOOR', 'BELOW_LIFELINE')),
    exempt_reason     text,
    miss              boolean       not null,
    streak            int           not null check (streak >= 0),
    warning           text          not null check (warning in ('NONE', 'REMINDER', 'WARNING', 'EXIT')),
    rush              boolean       not null,
    idle              boolean       not null,
    elapsed           int           not null check (elapsed >= 0),
    lines             jsonb         not null,
    rank_bank         int,
    rank_branch       int,
    rank_sub_branch   int,
    rank_tier         int,
    digest            text          not null,
    primary key (month, person_id)
);
comment on column officer_month.elapsed is 'Working days of the month that idle was judged over: those the ledger is complete through.';
comment on column officer_month.digest is 'SHA-256 over everything that this row was computed from.';
comment on column officer_month.listed is 'False for one who has left and only has adjustments in the month: shown, ranked nowhere.';
create index officer_month_person on officer_month (person_id, month);
create index officer_month_rank on officer_month (month, rank_bank, amount desc);
create index officer_month_unit on officer_month (unit_id, month);
create index officer_month_branch on officer_month (branch_id, month);
create index officer_month_scheme on officer_month (scheme_id);

create function refuse_closed_month() returns trigger language plpgsql as $$
begin
    if exists (select from added join month_close using (month)) then
        raise exception '%: the month is closed', tg_table_name using errcode = 'restrict_violation';
    end if;
    return null;
end
$$;
create trigger officer_month_closed_stays before update or delete on officer_month
    for each row when (old.closed) execute function refuse_change();
create trigger officer_month_closed_takes_none after insert on officer_month
    referencing new table as added for each statement execute function refuse_closed_month();
create trigger officer_month_no_truncate before truncate on officer_month for each statement execute function refuse_change();

-- What a late row or a reversal moved from a closed month into an open one.
create table adjustment (
    id           uuid primary key,
    month        date          not null,
    person_id    bigint        not null references person,
    closed_month date          not null,
    loan_no      text          not null references loan,
    product      text          not null,
    kind         text          not null check (kind in ('LATE', 'REVERSAL')),
    loans        int           not null check (loans in (-1, 1)),
    points       numeric(12,2) not null check (points <> 'NaN'),
    amount       numeric(16,2) not null check (amount <> 'NaN'),
    balance      numeric(16,2) not null check (balance <> 'NaN'),
    posted_at    timestamptz   not null,
    known_from   bigint        not null references revision,
    unique (loan_no, kind),
    check (closed_month < month)
);
comment on column adjustment.balance is 'Counted balance of the loan in the closed month, negative when it is taken out, as the amount is.';
create index adjustment_person on adjustment (person_id, month);
create index adjustment_month on adjustment (month);
create index adjustment_closed_month on adjustment (person_id, closed_month);
create index adjustment_known on adjustment (known_from);
revoke update, delete on adjustment from liaoyuan_app;
create trigger adjustment_open_month after insert on adjustment
    referencing new table as added for each statement execute function refuse_closed_month();

-- Results on their way into officer_month; each renewal empties it first, so a crash may lose it.
create unlogged table officer_month_staging (like officer_month);
grant truncate, maintain on officer_month_staging to liaoyuan_app;
