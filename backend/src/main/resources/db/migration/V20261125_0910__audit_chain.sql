-- The chain over the trail: what makes a change of it by anybody, the database's owner included, show (docs/adr/0007).
create table audit_link (
    position bigint primary key check (position > 0),
    event_id bigint not null unique references audit_event,
    hash     bytea  not null check (octet_length(hash) = 32)
);
comment on column audit_link.hash is 'SHA-256 of audit_chain_text(entry, position, hash of the link before).';
create trigger audit_link_append_only before update or delete on audit_link for each row execute function refuse_change();
create trigger audit_link_no_truncate before truncate on audit_link for each statement execute function refuse_change();

-- How long the chain is and how it ends: entries cut off its end are missed by this.
create table audit_head (
    only_row boolean primary key default true check (only_row),
    entries  bigint not null,
    hash     bytea  not null check (octet_length(hash) = 32)
);
insert into audit_head (entries, hash) values (0, decode(repeat('00', 32), 'hex'));
create trigger audit_head_stays before delete on audit_head for each row execute function refuse_change();
create trigger audit_head_no_truncate before truncate on audit_head for each statement execute function refuse_change();

-- The application reads the chain; only the functions below, which run as the owner, write it.
revoke insert, update, delete on audit_link, audit_head from liaoyuan_app;

-- One field: its length in bytes, a colon, the field; a hyphen for null. No two entries share a text that way.
create function audit_chain_text(entry audit_event, place bigint, previous bytea) returns text
    language sql stable set search_path = pg_catalog, public, pg_temp as $$
select string_agg(coalesce(octet_length(convert_to(field, 'UTF8')) || ':' || field, '-'), ',' order by n)
from unnest(array [
    place::text, encode(previous, 'hex'), entry.id::text, (extract(epoch from entry.at) * 1000000)::bigint::text,
    entry.transaction::text, entry.actor, entry.actor_roles, entry.address, entry.action, entry.object_type,
    entry.object_id, entry.before::text, entry.after::text, entry.reason, entry.trace_id, entry.outcome
]) with ordinality as fields (field, n)
$$;

create function audit_chain_append(entry audit_event) returns void
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    head   audit_head;
    digest bytea;
begin
    select * into strict head from audit_head for update;
    digest := sha256(convert_to(audit_chain_text(entry, head.entries + 1, head.hash), 'UTF8'));
    insert into audit_link (position, event_id, hash) values (head.entries + 1, entry.id, digest);
    update audit_head set entries = head.entries + 1, hash = digest;
end
$$;
revoke execute on function audit_chain_append(audit_event) from public;

create function audit_chain_event() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    perform audit_chain_append(new);
    return null;
end
$$;
revoke execute on function audit_chain_event() from public;

-- What was recorded before there was a chain.
do $$
declare
    entry audit_event;
begin
    for entry in select * from audit_event order by id loop
        perform audit_chain_append(entry);
    end loop;
end
$$;

-- Deferred: the head is locked by a commit, not by the work before it.
create constraint trigger audit_event_chained after insert on audit_event
    deferrable initially deferred for each row execute function audit_chain_event();

-- The auditor's search, newest first. The first three replace narrower ones.
drop index audit_event_at, audit_event_object, audit_event_actor;
create index audit_event_at on audit_event (at, id);
create index audit_event_actor on audit_event (actor, at, id);
create index audit_event_object on audit_event (object_type, object_id, at, id);
create index audit_event_action on audit_event (action, at, id);
create index audit_event_object_id on audit_event (object_id, at, id);
