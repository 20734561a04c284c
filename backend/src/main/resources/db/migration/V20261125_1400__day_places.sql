-- Where officers stood in the bank when the ledger last reached an earlier working day of the month: one row an officer of an open
-- month, which each new working day replaces. Nothing is scored by it.
create table day_place (
    month     date   not null check (extract(day from month) = 1),
    person_id bigint not null references person,
    day       date   not null,
    place     int    not null check (place > 0),
    primary key (month, person_id)
);
comment on column day_place.day is 'The working day that the ledger was complete through.';
create index day_place_person on day_place (person_id);
