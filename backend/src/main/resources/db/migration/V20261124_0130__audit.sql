create table audit_event (
    id          bigint generated always as identity primary key,
    at          timestamptz not null,
    transaction bigint      not null default (pg_current_xact_id()::text::bigint),
    actor       text        not null,
    actor_roles text        not null,
    address     text,
    action      text        not null,
    object_type text        not null,
    object_id   text        not null,
    before      jsonb,
    after       jsonb,
    reason      text,
    trace_id    text,
    outcome     text        not null default 'DONE'
);
create index audit_event_at on audit_event (at);
create index audit_event_object on audit_event (object_type, object_id);
create index audit_event_actor on audit_event (actor, at);
revoke update, delete on audit_event from liaoyuan_app;
create trigger audit_event_append_only before update or delete on audit_event for each row execute function refuse_change();
create trigger audit_event_no_truncate before truncate on audit_event for each statement execute function refuse_change();
