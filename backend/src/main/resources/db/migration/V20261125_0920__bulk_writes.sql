-- Large imports and closes: an index by officer alone takes a third less of an import than one by officer and day, because
-- loans arrive by day and not by officer, and an officer's loans of all days are few enough to be looked through.
drop index loan_officer_day;
create index loan_officer on loan (person_id);

-- Closing rewrites each row of the month once: room beside the old row spares the indexes.
alter table officer_month set (fillfactor = 50);
