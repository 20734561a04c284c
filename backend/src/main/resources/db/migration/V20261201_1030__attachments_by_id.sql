-- Things are known by their ids, however these are written.
alter table attachment alter owner_id type uuid using owner_id::uuid;
