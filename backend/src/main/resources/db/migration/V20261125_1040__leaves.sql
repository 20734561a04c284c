-- Which officer was on approved leave, from which day to which (both inclusive), and from which to which revision we believed so.
-- An officer's leaves are told apart by their first day.
create table officer_leave (
    id          bigint generated always as identity primary key,
    person_id   bigint not null references person,
    valid_from  date   not null,
    valid_until date   not null,
    kind        text   not null check (kind in ('ANNUAL', 'SICK', 'PERSONAL', 'MARRIAGE', 'MATERNITY', 'BEREAVEMENT', 'OTHER')),
    import_id   uuid   not null references job,
    known_from  bigint not null references revision,
    known_until bigint references revision,
    check (valid_until >= valid_from),
    exclude using gist (person_id with =, daterange(valid_from, valid_until, '[]') with &&) where (known_until is null)
);
create index officer_leave_person on officer_leave (person_id, valid_from);
create index officer_leave_until on officer_leave (valid_until);
create index officer_leave_import on officer_leave (import_id);
create index officer_leave_known_from on officer_leave (known_from);
create index officer_leave_known_until on officer_leave (known_until);
revoke update, delete on officer_leave from liaoyuan_app;
grant update (known_until) on officer_leave to liaoyuan_app;

-- The bad rows of a file that was rejected whole, as they stood in it, to be mended and sent again.
create table rejected_row_file (
    job_id   uuid primary key references job,
    headings text[] not null,
    rows     jsonb  not null
);
revoke update, delete on rejected_row_file from liaoyuan_app;
