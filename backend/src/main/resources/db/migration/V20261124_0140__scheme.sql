create table scheme (
    id             uuid primary key,
    version        int         not null default 0,
    status         text        not null check (status in ('DRAFT', 'PUBLISHED')),
    name           text        not null,
    effective_from date        not null check (extract(day from effective_from) = 1),
    rules          jsonb       not null,
    created_by     bigint      not null references person,
    created_at     timestamptz not null,
    changed_by     bigint      not null references person,
    changed_at     timestamptz not null,
    published_by   bigint references person,
    published_at   timestamptz,
    known_from     bigint references revision,
    check ((status = 'PUBLISHED') = (known_from is not null))
);
comment on column scheme.known_from is 'Revision of the publication. In force in a month: latest effective_from up to it, then latest publication.';
create index scheme_effective on scheme (effective_from, known_from) where status = 'PUBLISHED';
create index scheme_created_by on scheme (created_by);
create index scheme_changed_by on scheme (changed_by);
create index scheme_published_by on scheme (published_by);
create index scheme_known_from on scheme (known_from);
create trigger scheme_published_stays before update or delete on scheme
    for each row when (old.status = 'PUBLISHED') execute function refuse_change();
