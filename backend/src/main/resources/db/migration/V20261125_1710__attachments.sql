-- Files that belong to things of other modules; the content lies in the file store under the id.
create table attachment (
    id          uuid primary key,
    owner_type  text        not null,
    owner_id    text        not null,
    name        text        not null,
    type        text        not null,
    bytes       bigint      not null check (bytes > 0),
    sha256      text        not null,
    uploaded_by bigint      not null references person,
    uploaded_at timestamptz not null
);
create index attachment_owner on attachment (owner_type, owner_id);
create index attachment_uploaded_by on attachment (uploaded_by);
revoke update on attachment from liaoyuan_app;
