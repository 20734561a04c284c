create table unit (
    id         bigint generated always as identity primary key,
    code       text not null unique,
    name       text not null,
    level      text not null check (level in ('HEAD_OFFICE', 'BRANCH', 'SUB_BRANCH')),
    parent_id  bigint references unit,
    known_from bigint not null,
    check ((level = 'HEAD_OFFICE') = (parent_id is null))
);
create index unit_parent on unit (parent_id);
insert into unit (code, name, level, known_from) values ('HO', '总行', 'HEAD_OFFICE', 0);

create table person (
    id         bigint generated always as identity primary key,
    staff_no   text        not null unique,
    name       text        not null,
    phone      text,
    unit_id    bigint      not null references unit,
    hired_on   date,
    created_at timestamptz not null,
    version    bigint      not null default 0
);
comment on column person.unit_id is 'Home unit of a person who is no officer; for an officer the unit of the latest assignment.';
comment on column person.hired_on is 'First day of the first officer assignment; null for a person who never was an officer.';
create index person_unit on person (unit_id);

-- Who was an officer where, from which day to which (both inclusive), and from which to which revision we believed so.
create table assignment (
    id          bigint generated always as identity primary key,
    person_id   bigint not null references person,
    unit_id     bigint not null references unit,
    valid_from  date   not null,
    valid_until date,
    left_reason text,
    known_from  bigint not null references revision,
    known_until bigint references revision,
    check (valid_until is null or valid_until >= valid_from),
    exclude using gist (person_id with =, daterange(valid_from, valid_until, '[]') with &&) where (known_until is null)
);
create index assignment_person on assignment (person_id, valid_from);
create index assignment_unit on assignment (unit_id) where known_until is null;
create index assignment_known_from on assignment (known_from);
create index assignment_known_until on assignment (known_until);
revoke update, delete on assignment from liaoyuan_app;
grant update (known_until) on assignment to liaoyuan_app;

create table calendar_day (
    day     date primary key,
    working boolean not null,
    name    text    not null
);
comment on table calendar_day is 'Only days that differ from Monday to Friday: public holidays and make-up working days.';
