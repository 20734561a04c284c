-- Machines that call the API. They draw their numbers from the sequence of people, so that the maker of a job is one or the other.
create table api_client (
    id         bigint primary key default nextval('person_id_seq'),
    public_id  uuid        not null unique,
    name       text        not null,
    scopes     text[]      not null check (cardinality(scopes) > 0),
    unit_id    bigint      not null references unit,
    addresses  text[]      not null default '{}',
    made_by    bigint      not null references person,
    made_at    timestamptz not null,
    revoked_by bigint references person,
    revoked_at timestamptz
);
comment on column api_client.addresses is 'Ranges that its requests may come from, such as 10.1.2.0/24; none for everywhere.';
create unique index api_client_name on api_client (name) where revoked_at is null;
create index api_client_unit on api_client (unit_id);
create index api_client_made_by on api_client (made_by);
create index api_client_revoked_by on api_client (revoked_by);
revoke update, delete on api_client from liaoyuan_app;
grant update (revoked_by, revoked_at) on api_client to liaoyuan_app;

create table api_key (
    id             uuid primary key,
    client_id      bigint      not null references api_client,
    prefix         text        not null unique,
    hash           bytea       not null,
    expires_on     date        not null,
    made_by        bigint      not null references person,
    made_at        timestamptz not null,
    revoked_at     timestamptz,
    last_used_at   timestamptz,
    last_used_from text,
    refused_at     timestamptz,
    refused_from   text
);
comment on column api_key.hash is 'HMAC-SHA-256 of the whole key; the key itself is kept nowhere.';
comment on column api_key.expires_on is 'Last day of the key.';
comment on column api_key.refused_at is 'When the right key last came from an address that is not the client''s.';
create index api_key_client on api_key (client_id);
create index api_key_made_by on api_key (made_by);
revoke update, delete on api_key from liaoyuan_app;
grant update (revoked_at, last_used_at, last_used_from, refused_at, refused_from) on api_key to liaoyuan_app;

comment on column job.created_by is 'A person or an API client: see the view maker.';
create view maker as select id, name from person union all select id, name from api_client;
