-- Closed months whose misses were written down. A month closed before there were warnings is taken up like any other.
create table warned_month (
    month date primary key references month_close
);
revoke update, delete on warned_month from liaoyuan_app;

-- A counted month below the lifeline, as its close fixed it. Only that its officer was told is added to it.
create table warning (
    id              uuid primary key,
    month           date          not null references warned_month,
    person_id       bigint        not null references person,
    unit_id         bigint        not null references unit,
    stage           text          not null check (stage in ('REMINDER', 'WARNING', 'EXIT')),
    streak          int           not null check (streak > 0),
    amount          numeric(18,2) not null check (amount <> 'NaN'),
    lifeline_amount numeric(16,2) not null check (lifeline_amount > amount),
    recorded_at     timestamptz   not null,
    told_at         timestamptz,
    unique (month, person_id)
);
create index warning_person on warning (person_id, month);
create index warning_unit on warning (unit_id, month);
create index warning_untold on warning (month) where told_at is null;
revoke update, delete on warning from liaoyuan_app;
grant update (told_at) on warning to liaoyuan_app;

-- What a warning asks of those who lead the officer. It is done when its action is.
create table measure (
    id         uuid primary key,
    warning_id uuid not null references warning,
    kind       text not null check (kind in ('TALK', 'PLAN', 'COACHING', 'TRAINING')),
    due_on     date not null,
    action_id  uuid unique references tracked_action,
    unique (warning_id, kind)
);
comment on column measure.action_id is 'Null where nobody heads the officer''s unit or one above it: owed by nobody.';
revoke update, delete on measure from liaoyuan_app;
