-- Whom the projection of an open month was a warning for. What was told never changes; how it stands does.
create table alert (
    id           uuid primary key,
    month        date          not null check (extract(day from month) = 1),
    person_id    bigint        not null references person,
    unit_id      bigint        not null references unit,
    level        text          not null check (level in ('FLOOR', 'LIFELINE')),
    raised_on    date          not null,
    as_of        date          not null,
    remaining    int           not null check (remaining > 0),
    amount       numeric(18,2) not null check (amount <> 'NaN'),
    projected    numeric(20,2) not null check (projected <> 'NaN'),
    limit_amount numeric(16,2) not null check (limit_amount > amount),
    per_day      numeric(18,2) not null check (per_day >= 0),
    standing     boolean       not null default true,
    since        date          not null,
    over         boolean       not null default false,
    unique (month, person_id, level)
);
comment on column alert.unit_id is 'The officer''s sub-branch on the day the alert was raised.';
comment on column alert.as_of is 'Day up to which the ledger was complete; remaining counts the working days after it.';
comment on column alert.standing is 'Whether the projection was still below the limit at the latest look; since says from which look on.';
comment on column alert.over is 'The month has passed: its to-do was settled.';
create index alert_person on alert (person_id, month);
create index alert_unit on alert (unit_id, month);
create index alert_open on alert (month) where not over;
revoke update, delete on alert from liaoyuan_app;
grant update (standing, since, over) on alert to liaoyuan_app;
