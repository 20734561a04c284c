-- Rows on their way: from now on these tables are but the forms of temporary ones, which a transaction makes for itself and
-- which go with it. They were unlogged and emptied by truncate. When the first process of PostgreSQL is killed meanwhile, its
-- others undo the truncate on the disk and leave no lasting record of that; the next start then gives up at the file which
-- is left ("could not create file … File exists"), and only the one after succeeds.
alter table ledger_staging set logged;
alter table ledger_staging_known set logged;
alter table officer_month_staging set logged;
revoke all on ledger_staging, ledger_staging_known, officer_month_staging from liaoyuan_app;
grant select on ledger_staging, ledger_staging_known, officer_month_staging to liaoyuan_app;

do $$
begin
    execute format('grant temporary on database %I to liaoyuan_app', current_database());
end
$$;
