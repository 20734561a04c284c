package org.liaoyuan.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.liaoyuan.platform.persistence.Sql;

/**
 * Holds the staged rows against the ledger and against each other. Afterwards the staging table has only rows that change
 * something: first rows of new loans, newer repayments, reversals.
 */
@ApplicationScoped
class LedgerChecks {
    private static final int DUPLICATES_SHOWN = 100;

    private static final String FACTS = """
            disbursed_on, product, amount, person_id, term_months, annual_rate, repaid_on, repaid_amount, source, sub_product,
            second_officer_no, second_share, application_no, channel_code, referral_code""";

    private static final String RECORDED = """
            insert into ledger_staging_known (loan_no, reversed, %s, customer_name, customer_phone)
            select l.loan_no, l.reversed_at is not null, %s, c.name, c.phone
            from loan l left join loan_customer c on c.loan_no = l.loan_no
            where l.loan_no in (select loan_no from ledger_staging)
            """.formatted(FACTS, "l." + FACTS.replaceAll(",\\s*", ", l."));

    private static final String FIRST_OF_FILE = """
            insert into ledger_staging_known (loan_no, row_no, reversed, %1$s, customer_name, customer_phone)
            select distinct on (s.loan_no) s.loan_no, s.row_no, false, %2$s, s.customer_name, s.customer_phone
            from unnest(?) suspect (loan_no) join ledger_staging s on s.loan_no = suspect.loan_no
            where not s.reversal
            order by s.loan_no, s.row_no
            on conflict (loan_no) do nothing
            """.formatted(FACTS, "s." + FACTS.replaceAll(",\\s*", ", s."));

    // Rows that agree are told quickly; only of the others each fact becomes a row of its own. Reversals need the first
    // four.
    private static final String CONFLICTS = """
            insert into ledger_import_issue (import_id, row_no, seq, severity, column_name, code, value, args)
            select ?, s.row_no, row_number() over (partition by s.row_no order by fact.place) - 1, 'ERROR', fact.name, ?,
                case when fact.name like 'customer%' then '***' else coalesce(fact.found, '') end,
                array[case when fact.name like 'customer%' then '***' else coalesce(fact.recorded, '') end]
            from ledger_staging s
            join ledger_staging_known k on k.loan_no = s.loan_no
            cross join lateral (values
                (1, 'disbursed_on', s.disbursed_on::text, k.disbursed_on::text),
                (2, 'product', s.product, k.product),
                (3, 'amount', s.amount::text, k.amount::text),
                (4, 'officer_no', (select staff_no from person where id = s.person_id),
                    (select staff_no from person where id = k.person_id)),
                (5, 'term_months', s.term_months::text, k.term_months::text),
                (6, 'annual_rate', trim_scale(s.annual_rate)::text, trim_scale(k.annual_rate)::text),
                (7, 'source', s.source, k.source),
                (8, 'sub_product', s.sub_product, k.sub_product),
                (9, 'second_officer_no', s.second_officer_no, k.second_officer_no),
                (10, 'second_share', trim_scale(s.second_share)::text, trim_scale(k.second_share)::text),
                (11, 'application_no', s.application_no, k.application_no),
                (12, 'channel_code', s.channel_code, k.channel_code),
                (13, 'referral_code', s.referral_code, k.referral_code),
                (14, 'customer_name', s.customer_name, k.customer_name),
                (15, 'customer_phone', s.customer_phone, k.customer_phone)
            ) fact (place, name, found, recorded)
            where s.row_no is distinct from k.row_no
                and (s.disbursed_on, s.product, s.amount, s.person_id, s.term_months, s.annual_rate, s.source,
                    s.sub_product, s.second_officer_no, s.second_share, s.application_no, s.channel_code,
                    s.referral_code, s.customer_name, s.customer_phone)
                    is distinct from (k.disbursed_on, k.product, k.amount, k.person_id, k.term_months, k.annual_rate,
                    k.source, k.sub_product, k.second_officer_no, k.second_share, k.application_no, k.channel_code,
                    k.referral_code, k.customer_name, k.customer_phone)
                and fact.found is distinct from fact.recorded
                and fact.name = any(?)
                and (not s.reversal or fact.place <= 4)
            """;

    private static final String UNKNOWN_REVERSALS = """
            insert into ledger_import_issue (import_id, row_no, seq, severity, column_name, code, value, args)
            select ?, s.row_no, 0, 'ERROR', ?, ?, s.loan_no, '{}'
            from ledger_staging s
            where s.reversal and not exists (select from ledger_staging_known k where k.loan_no = s.loan_no)
            """;

    private static final String TAKE_OUT_CONFLICTS = """
            delete from ledger_staging s using ledger_import_issue i
            where i.import_id = ? and i.seq = 0 and i.row_no = s.row_no
            """;

    // Each repayment is compared with the one before it: that of the earlier row, and for the first row the recorded
    // one.
    private static final String TAKE_OUT_DUPLICATES = """
            with compared as (
                select s.row_no,
                    case when s.reversal then k.reversed or row_number() over earlier > 1
                        when s.row_no = k.row_no then false
                        when not ? then true
                        when row_number() over earlier = 1
                            then (s.repaid_on, s.repaid_amount) is not distinct from (k.repaid_on, k.repaid_amount)
                        else (s.repaid_on, s.repaid_amount)
                            is not distinct from (lag(s.repaid_on) over earlier, lag(s.repaid_amount) over earlier)
                    end as duplicate
                from ledger_staging s join ledger_staging_known k on k.loan_no = s.loan_no
                window earlier as (partition by s.loan_no, s.reversal order by s.row_no)
            ), taken_out as (
                delete from ledger_staging s using compared c
                where c.row_no = s.row_no and c.duplicate
                returning s.row_no, s.loan_no
            ), shown as (
                insert into ledger_import_issue (import_id, row_no, seq, severity, column_name, code, value)
                select ?, row_no, 0, 'DUPLICATE', ?, 'DUPLICATE', loan_no from taken_out order by row_no limit ?
            )
            select count(*) from taken_out
            """;

    private final Sql sql;

    LedgerChecks(Sql sql) {
        this.sql = sql;
    }

    /** @param known loans that need a closer look: when there is none, the file is new altogether */
    record Findings(long known, long conflicts, long duplicates) {}

    Findings check(UUID importId, StagedFile file) {
        long known = sql.update(RECORDED);
        if (!file.suspects().isEmpty()) {
            known += sql.update(FIRST_OF_FILE, file.suspects());
        }
        if (known == 0 && file.suspects().isEmpty()) {
            return new Findings(0, 0, 0);
        }
        sql.update("analyze ledger_staging_known");
        long conflicts = conflicts(importId, file);
        long duplicates = sql.count(
                TAKE_OUT_DUPLICATES, file.saysRepayments(), importId, LedgerColumns.LOAN_NO, DUPLICATES_SHOWN);
        return new Findings(known, conflicts, duplicates);
    }

    private long conflicts(UUID importId, StagedFile file) {
        int issues = sql.update(CONFLICTS, importId, RowFault.DIFFERENT_FROM_RECORDED, file.columns())
                + sql.update(UNKNOWN_REVERSALS, importId, LedgerColumns.LOAN_NO, RowFault.REVERSED_LOAN_UNKNOWN);
        return issues == 0 ? 0 : sql.update(TAKE_OUT_CONFLICTS, importId);
    }
}
