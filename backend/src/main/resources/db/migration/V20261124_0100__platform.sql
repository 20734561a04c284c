-- What the application may do in general; tables that only grow, and columns that stay, are narrowed where they are made.
create extension if not exists btree_gist;

grant usage on schema public to liaoyuan_app;
alter default privileges in schema public grant select, insert, update, delete on tables to liaoyuan_app;
alter default privileges in schema public grant usage, select on sequences to liaoyuan_app;

create table revision (
    id   bigint generated always as identity primary key,
    kind text        not null,
    at   timestamptz not null
);
revoke update, delete on revision from liaoyuan_app;
comment on table revision is 'One row for each change of facts that scores depend on, in order.';

create table job (
    id          uuid primary key,
    kind        text        not null,
    status      text        not null check (status in ('QUEUED', 'RUNNING', 'DONE', 'REJECTED', 'FAILED')),
    progress    int         not null default 0 check (progress between 0 and 100),
    payload     jsonb       not null default '{}',
    counts      jsonb       not null default '{}',
    result      jsonb,
    problem     jsonb,
    created_by  bigint      not null,
    created_at  timestamptz not null,
    started_at  timestamptz,
    finished_at timestamptz,
    attempts    int         not null default 0,
    lease_owner uuid,
    lease_until timestamptz
);
create index job_waiting on job (created_at) where status in ('QUEUED', 'RUNNING');
create index job_recent on job (kind, created_at desc);

-- A closed month, a published scheme and the like refuse every change, whoever asks.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is closed to change (%)', tg_table_name, tg_op using errcode = 'restrict_violation';
end
$$;
