-- How far the demo bank has come, so that a start after a kill goes on with the same bank. Empty outside demo mode.
create table demo_bank (
    only_one   boolean primary key default true check (only_one),
    today      date    not null,
    seed       bigint  not null,
    steps      int     not null check (steps > 0),
    steps_done int     not null default 0 check (steps_done between 0 and steps),
    showcase   jsonb   not null
);
comment on column demo_bank.today is 'The day for which the bank was made up; it does not move on with the calendar.';
comment on column demo_bank.showcase is 'Whom the sign-in page offers: role, staffNo, name, unitCode, unitName.';
