-- One row for each time that something was due: whoever holds the row does it, and notes the end in the same transaction.
create table schedule_run (
    name        text        not null,
    due         timestamptz not null,
    finished_at timestamptz,
    faults      int         not null default 0,
    next_try_at timestamptz not null,
    primary key (name, due)
);
