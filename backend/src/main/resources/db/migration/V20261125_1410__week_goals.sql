-- What an officer means to do in a week. A goal that was dropped keeps its row, without products, so that versions never come again.
create table week_goal (
    person_id  bigint      not null references person,
    week       date        not null check (extract(isodow from week) = 1),
    version    bigint      not null,
    changed_at timestamptz not null,
    primary key (person_id, week)
);
comment on column week_goal.week is 'Its Monday.';
revoke delete on week_goal from liaoyuan_app;

create table week_goal_product (
    person_id bigint        not null,
    week      date          not null,
    place     int           not null,
    product   text          not null,
    loans     int           not null check (loans > 0),
    amount    numeric(16,2) not null check (amount > 0 and amount <> 'NaN'),
    primary key (person_id, week, product),
    foreign key (person_id, week) references week_goal
);
comment on column week_goal_product.amount is 'Yuan of all these loans together.';
