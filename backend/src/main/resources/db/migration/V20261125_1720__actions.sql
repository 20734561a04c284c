create table tracked_action (
    id                uuid primary key,
    version           int         not null default 0,
    title             text        not null,
    detail            text,
    owner_id          bigint      not null references person,
    owner_role        text        not null,
    unit_id           bigint      not null references unit,
    assigned_by       bigint references person,
    due_on            date        not null,
    evidence_required boolean     not null,
    source_type       text,
    source_id         text,
    status            text        not null
        check (status in ('OPEN', 'IN_PROGRESS', 'SUBMITTED', 'RETURNED', 'DONE', 'CANCELLED')),
    result            text,
    created_at        timestamptz not null,
    changed_by        bigint references person,
    changed_at        timestamptz not null,
    ended_at          timestamptz,
    reminders         int         not null default 0,
    escalation        int         not null default 0,
    check ((source_type is null) = (source_id is null)),
    check ((ended_at is not null) = (status in ('DONE', 'CANCELLED'))),
    check (assigned_by <> owner_id)
);
comment on column tracked_action.unit_id is 'Where the owner held the role in which they owe it, on the day it was given.';
comment on column tracked_action.assigned_by is 'Null where a rule of the product asks for it.';
create index tracked_action_owner on tracked_action (owner_id, due_on);
create index tracked_action_unit on tracked_action (unit_id, due_on);
create index tracked_action_assigned_by on tracked_action (assigned_by, due_on);
create index tracked_action_changed_by on tracked_action (changed_by);
create index tracked_action_source on tracked_action (source_type, source_id);
create index tracked_action_due on tracked_action (due_on) where status in ('OPEN', 'IN_PROGRESS', 'RETURNED');
revoke update, delete on tracked_action from liaoyuan_app;
grant update (version, status, result, changed_by, changed_at, ended_at, reminders, escalation) on tracked_action to liaoyuan_app;

create table action_step (
    id        bigint generated always as identity primary key,
    action_id uuid        not null references tracked_action,
    at        timestamptz not null,
    actor_id  bigint references person,
    kind      text        not null,
    words     text
);
comment on table action_step is 'What happened to an action, for those who may see it; nothing of it changes.';
create index action_step_action on action_step (action_id, id);
create index action_step_actor on action_step (actor_id);
revoke update, delete on action_step from liaoyuan_app;
