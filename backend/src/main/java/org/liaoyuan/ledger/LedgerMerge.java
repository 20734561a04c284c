package org.liaoyuan.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.ledger.LedgerChange.Kind;
import org.liaoyuan.ledger.LedgerChange.Late;
import org.liaoyuan.platform.persistence.Sql;

/** Brings the checked rows from the staging table into the ledger. */
@ApplicationScoped
class LedgerMerge {
    private static final LocalDate BEFORE_ALL = LocalDate.EPOCH;

    // Below it the figures that the database keeps of the table for its plans stay good enough.
    private static final long ANALYZE_FROM = 50_000;

    private static final String NEW_ROWS = """
            from ledger_staging s left join ledger_staging_known k on k.loan_no = s.loan_no
            where not s.reversal and (k.loan_no is null or s.row_no = k.row_no)
            """;

    private static final String LOANS = """
            insert into loan (loan_no, disbursed_on, product, amount, person_id, unit_id, term_months, annual_rate, source,
                sub_product, second_officer_no, second_share, application_no, channel_code, referral_code, repaid_on,
                repaid_amount, balance, late, import_id, known_from)
            select s.loan_no, s.disbursed_on, s.product, s.amount, s.person_id, s.unit_id, s.term_months, s.annual_rate,
                s.source, s.sub_product, s.second_officer_no, s.second_share, s.application_no, s.channel_code,
                s.referral_code, s.repaid_on, s.repaid_amount,
                case when s.repaid_on is not null and s.repaid_on < date_trunc('month', s.disbursed_on) + interval '1 month'
                    then greatest(s.amount - s.repaid_amount, 0) else s.amount end,
                s.disbursed_on <= ?, ?, ?
            """ + NEW_ROWS;

    private static final String CUSTOMERS =
            """
            insert into loan_customer (loan_no, name, phone) select s.loan_no, s.customer_name, s.customer_phone
            """ + NEW_ROWS + "and (s.customer_name is not null or s.customer_phone is not null)";

    private static final String TOTALS = """
            insert into ledger_import_total (import_id, day, branch_id, rows, amount)
            select ?, per_unit.day, u.parent_id, sum(per_unit.rows), sum(per_unit.amount)
            from (
                select s.disbursed_on as day, s.unit_id, count(*) as rows, sum(s.amount) as amount
            """ + NEW_ROWS + """
                group by s.disbursed_on, s.unit_id
            ) per_unit join unit u on u.id = per_unit.unit_id
            group by per_unit.day, u.parent_id
            """;

    private static final String REVERSALS = """
            update loan l set reversed_at = ?
            from ledger_staging s where s.reversal and s.loan_no = l.loan_no and l.reversed_at is null
            """;

    // A reversal that stands before its loan in the file is taken right after it. Rows that are left in the staging
    // table
    // have the day of their loan, so only those of closed months are looked up.
    private static final String LATE = """
            select l.loan_no, l.person_id, l.product, l.disbursed_on, s.reversal, l.amount, l.balance
            from ledger_staging s join loan l on l.loan_no = s.loan_no
            left join ledger_staging_known k on k.loan_no = s.loan_no
            where s.disbursed_on <= ? and (s.reversal or k.loan_no is null or s.row_no = k.row_no)
            order by greatest(s.row_no, k.row_no), s.reversal
            """;

    private final Sql sql;
    private final RepaymentMerge repayments;

    LedgerMerge(Sql sql, RepaymentMerge repayments) {
        this.sql = sql;
        this.repayments = repayments;
    }

    /** How many rows of each kind were accepted, and what the months have to know. */
    record Merged(long loans, long updated, long reversed, LedgerChange change) {

        long accepted() {
            return loans + updated + reversed;
        }
    }

    /**
     * @param known whether any row is not the first of a new loan
     * @param closed the latest closed month; null while none is
     */
    Merged merge(UUID importId, StagedFile file, boolean known, long revision, @Nullable YearMonth closed) {
        LocalDate closedUntil = closed == null ? BEFORE_ALL : closed.atEndOfMonth();
        long loans = sql.update(LOANS, closedUntil, importId, revision);
        if (file.has(LedgerColumns.CUSTOMER_NAME) || file.has(LedgerColumns.CUSTOMER_PHONE)) {
            sql.update(CUSTOMERS);
        }
        sql.update(TOTALS, importId);
        long updated = known ? repayments.merge(importId, revision, closedUntil) : 0;
        long reversed = known ? sql.update(REVERSALS, revision) : 0;
        if (loans >= ANALYZE_FROM) {
            sql.update("analyze loan");
        }
        List<Late> late = closed == null ? List.of() : sql.list(LATE, LedgerMerge::late, closedUntil);
        return new Merged(loans, updated, reversed, new LedgerChange(revision, officers(closedUntil), late));
    }

    private Set<Long> officers(LocalDate closedUntil) {
        return new HashSet<>(sql.list(
                "select distinct person_id from ledger_staging where disbursed_on > ?",
                row -> row.getLong(1),
                closedUntil));
    }

    private static Late late(ResultSet row) throws SQLException {
        return new Late(
                row.getString("loan_no"),
                row.getLong("person_id"),
                row.getString("product"),
                Sql.month(row, "disbursed_on"),
                row.getBoolean("reversal") ? Kind.REVERSAL : Kind.LATE,
                row.getBigDecimal("amount"),
                row.getBigDecimal("balance"));
    }
}
