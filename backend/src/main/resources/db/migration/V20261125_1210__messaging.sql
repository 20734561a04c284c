create table message (
    id           uuid primary key,
    recipient    bigint      not null references person,
    kind         text        not null,
    arguments    jsonb       not null,
    link         text,
    todo         boolean     not null,
    due_on       date,
    object_type  text,
    object_id    text,
    sent_at      timestamptz not null,
    delivered_at timestamptz,
    read_at      timestamptz,
    done_at      timestamptz,
    check ((object_type is null) = (object_id is null)),
    check (todo or (due_on is null and done_at is null)),
    check (read_at is null or delivered_at is not null)
);
comment on table message is 'Proof of what people were told and when: nothing of it changes, and each time is set once.';
create index message_recipient on message (recipient, sent_at desc, id desc);
create index message_waiting on message (recipient) where read_at is null or (todo and done_at is null);
create index message_object on message (object_type, object_id);
revoke update, delete on message from liaoyuan_app;
grant update (delivered_at, read_at, done_at) on message to liaoyuan_app;

create function message_keeps_its_times() returns trigger language plpgsql as $$
begin
    if (old.delivered_at is not null and new.delivered_at is distinct from old.delivered_at)
        or (old.read_at is not null and new.read_at is distinct from old.read_at)
        or (old.done_at is not null and new.done_at is distinct from old.done_at) then
        raise exception 'message % keeps its times', old.id using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger message_keeps_its_times before update on message for each row execute function message_keeps_its_times();

-- What is to leave the house, by channel.
create table message_delivery (
    message_id  uuid        not null references message,
    channel     text        not null,
    status      text        not null default 'WAITING' check (status in ('WAITING', 'SENT', 'GIVEN_UP')),
    tries       int         not null default 0,
    next_try_at timestamptz not null,
    sent_at     timestamptz,
    fault       text,
    primary key (message_id, channel)
);
comment on column message_delivery.next_try_at is 'While a server is about it: when another may take it over.';
create index message_delivery_waiting on message_delivery (next_try_at) where status = 'WAITING';
revoke delete on message_delivery from liaoyuan_app;
