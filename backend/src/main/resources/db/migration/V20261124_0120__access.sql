create table account (
    person_id       bigint primary key references person,
    password_hash   text,
    must_change     boolean     not null default true,
    disabled        boolean     not null default false,
    session_epoch   int         not null default 0,
    locked_until    timestamptz,
    last_sign_in_at timestamptz,
    password_set_at timestamptz
);

create table role_grant (
    id          uuid primary key,
    person_id   bigint      not null references person,
    role        text        not null check (role in ('SUB_BRANCH_MANAGER', 'BRANCH_MANAGER', 'HEAD_OFFICE', 'CANDIDATE', 'AUDITOR', 'ADMIN')),
    unit_id     bigint      not null references unit,
    valid_from  date        not null,
    valid_until date,
    granted_by  bigint references person,
    granted_at  timestamptz not null,
    check (valid_until is null or valid_until >= valid_from - 1)
);
comment on table role_grant is 'OFFICER is not granted: it follows from an assignment.';
create index role_grant_person on role_grant (person_id);
create index role_grant_unit on role_grant (unit_id);
create index role_grant_granted_by on role_grant (granted_by);

create table refresh_token (
    hash       text primary key,
    family     uuid        not null,
    person_id  bigint      not null references person,
    issued_at  timestamptz not null,
    expires_at timestamptz not null,
    family_expires_at timestamptz not null,
    used_at    timestamptz,
    revoked_at timestamptz
);
create index refresh_token_family on refresh_token (family);
create index refresh_token_person on refresh_token (person_id);

-- Failed sign-ins of the last hour, shared by all servers; counts only, so that losing them in a crash does no harm.
create unlogged table sign_in_failure (
    id      bigint generated always as identity primary key,
    address text        not null,
    account text        not null,
    at      timestamptz not null
);
comment on column sign_in_failure.account is 'Keyed digest of what was typed as staff number, whether anybody has it or not.';
create index sign_in_failure_address on sign_in_failure (address, at);
create index sign_in_failure_account on sign_in_failure (account);
create index sign_in_failure_at on sign_in_failure (at);

-- Made-up passwords that the administrator has not fetched yet, encrypted; fetching deletes them.
create table initial_password (
    person_id bigint primary key references person,
    sealed    bytea       not null,
    made_at   timestamptz not null
);
