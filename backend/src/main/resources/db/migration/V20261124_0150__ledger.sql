create table ledger_import (
    id               uuid primary key references job,
    file_name        text        not null,
    sha256           text        not null,
    bytes            bigint      not null,
    mode             text        not null check (mode in ('STRICT', 'SKIP_INVALID')),
    headings         text[],
    complete_through date,
    rows             bigint,
    accepted         bigint,
    updated          bigint,
    duplicates       bigint,
    rejected         bigint,
    adjusted         bigint,
    revision         bigint references revision
);
comment on column ledger_import.headings is 'Header of the file as sent, for the download of bad rows.';
comment on column ledger_import.revision is 'Set when the import is done; then its rows are in the ledger.';
comment on column ledger_import.complete_through is 'As said by the import; unsaid, the last day among its rows, set when it is done.';
create index ledger_import_complete on ledger_import (complete_through) where revision is not null;
create index ledger_import_revision on ledger_import (revision);

-- Control totals of the receipt: accepted new loans by day and branch.
create table ledger_import_total (
    import_id uuid          not null references ledger_import,
    day       date          not null,
    branch_id bigint        not null references unit,
    rows      bigint        not null,
    amount    numeric(18,2) not null,
    primary key (import_id, day, branch_id)
);
create index ledger_import_total_branch on ledger_import_total (branch_id);

-- Bad rows by file line, and the first duplicates; the raw cells of a bad row stand at its first issue, to be mended and sent again.
create table ledger_import_issue (
    import_id   uuid   not null references ledger_import,
    row_no      bigint not null,
    seq         int    not null,
    severity    text   not null check (severity in ('ERROR', 'DUPLICATE')),
    column_name text,
    code        text   not null,
    value       text,
    args        text[],
    cells       text[],
    primary key (import_id, row_no, seq)
);

-- Rows on their way from the file to the ledger. One import at a time fills it, in one transaction and under the lock of the
-- revisions, and empties it first, so a crash may lose it. Loan numbers compare by bytes: in the order of a language every
-- index and join on them would cost several times as much.
create unlogged table ledger_staging (
    row_no            bigint not null,
    reversal          boolean not null,
    loan_no           text   collate "C" not null,
    disbursed_on      date   not null,
    product           text   not null,
    amount            numeric(16,2) not null,
    person_id         bigint not null,
    unit_id           bigint not null,
    term_months       int,
    annual_rate       numeric(9,6),
    repaid_on         date,
    repaid_amount     numeric(16,2),
    source            text,
    sub_product       text,
    second_officer_no text,
    second_share      numeric(9,6),
    application_no    text,
    channel_code      text,
    referral_code     text,
    customer_name     text,
    customer_phone    text
);
grant truncate, maintain on ledger_staging to liaoyuan_app;

-- The loans that more than one row speaks of, as they stand before the others are taken: as the ledger has them, or else as
-- the first row of the file (row_no) gives them.
create unlogged table ledger_staging_known (
    loan_no           text collate "C" primary key,
    row_no            bigint,
    reversed          boolean not null,
    disbursed_on      date   not null,
    product           text   not null,
    amount            numeric(16,2) not null,
    person_id         bigint not null,
    term_months       int,
    annual_rate       numeric(9,6),
    repaid_on         date,
    repaid_amount     numeric(16,2),
    source            text,
    sub_product       text,
    second_officer_no text,
    second_share      numeric(9,6),
    application_no    text,
    channel_code      text,
    referral_code     text,
    customer_name     text,
    customer_phone    text
);
grant truncate, maintain on ledger_staging_known to liaoyuan_app;

-- No foreign keys: an import takes officers, units, itself and its revision from their tables under the lock, and a million
-- checks one by one would take longer than all the rest of it.
create table loan (
    loan_no           text          collate "C" primary key,
    disbursed_on      date          not null,
    product           text          not null,
    amount            numeric(16,2) not null check (amount > 0 and amount <> 'NaN'),
    person_id         bigint        not null,
    unit_id           bigint        not null,
    term_months       int,
    annual_rate       numeric(9,6) check (annual_rate <> 'NaN'),
    source            text,
    sub_product       text,
    second_officer_no text,
    second_share      numeric(9,6),
    application_no    text,
    channel_code      text,
    referral_code     text,
    repaid_on         date,
    repaid_amount     numeric(16,2) check (repaid_amount > 0 and repaid_amount <> 'NaN'),
    balance           numeric(16,2) not null check (balance >= 0 and balance <> 'NaN'),
    late              boolean       not null default false,
    reversed_at       bigint,
    import_id         uuid          not null,
    known_from        bigint        not null
);
comment on column loan.unit_id is 'Sub-branch of the officer on the day of disbursement.';
comment on column loan.balance is 'Counted balance: at the end of the month of disbursement, as known while that month was open.';
comment on column loan.late is 'Arrived after the month of its disbursement had closed.';
create index loan_officer_day on loan (person_id, disbursed_on);
-- Loans arrive nearly in the order of their days, so ranges of pages find a month, and cost an import next to nothing.
create index loan_day on loan using brin (disbursed_on) with (pages_per_range = 32, autosummarize = on);
revoke update, delete on loan from liaoyuan_app;
grant update (repaid_on, repaid_amount, balance, reversed_at) on loan to liaoyuan_app;
grant maintain on loan to liaoyuan_app;

-- The versions of a loan's repayment once it has changed: the one it came with (seq 0, known from when the loan is), and each
-- later one (from 1 within an import, in the order of the file). A loan without any still has the one it came with.
create table loan_repayment (
    loan_no       text   collate "C" not null references loan,
    known_from    bigint not null references revision,
    seq           int    not null,
    repaid_on     date,
    repaid_amount numeric(16,2),
    import_id     uuid   not null references ledger_import,
    primary key (loan_no, known_from, seq)
);
create index loan_repayment_import on loan_repayment (import_id);
create index loan_repayment_known on loan_repayment (known_from);
revoke update, delete on loan_repayment from liaoyuan_app;

-- Apart from the loan, so that no query of loans shows a customer by accident. No foreign key, as above.
create table loan_customer (
    loan_no text collate "C" primary key,
    name    text,
    phone   text
);
