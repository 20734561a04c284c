alter table job add column faults int not null default 0;
comment on column job.faults is 'Tries that ended with a fault of ours; attempts also counts those whose server was lost.';
