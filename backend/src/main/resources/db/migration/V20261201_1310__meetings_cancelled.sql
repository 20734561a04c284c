-- A wrong record of a meeting is cancelled, never changed: it stays with who cancelled it and why, and counts no more.
alter table notice_meeting
    add cancelled_at timestamptz,
    add cancelled_by bigint references person,
    add cancelled_for text,
    add check ((cancelled_at is null) = (cancelled_by is null)),
    add check ((cancelled_at is null) = (cancelled_for is null));
create index notice_meeting_cancelled_by on notice_meeting (cancelled_by);
grant update (cancelled_at, cancelled_by, cancelled_for) on notice_meeting to liaoyuan_app;

-- The time, not only the day, so that whoever looks knows when everybody was reminded.
alter table notice_recipient
    alter column reminded_on type timestamptz using reminded_on::timestamp at time zone 'Asia/Shanghai';
alter table notice_recipient rename column reminded_on to reminded_at;
