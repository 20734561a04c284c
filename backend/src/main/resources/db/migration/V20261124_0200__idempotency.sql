-- The answers to requests that carried an Idempotency-Key: the same request again gets the same answer for 24 hours.
create table idempotency_key (
    caller       text        not null,
    key          text        not null check (length(key) between 1 and 200),
    operation    text        not null,
    request_hash bytea       not null,
    created_at   timestamptz not null,
    status       int         check (status between 200 and 399),
    location     text,
    etag         text,
    media_type   text,
    body         bytea,
    primary key (caller, key)
);
create index idempotency_key_age on idempotency_key (created_at);
comment on table idempotency_key is 'Status is null only inside the transaction that makes the answer.';
