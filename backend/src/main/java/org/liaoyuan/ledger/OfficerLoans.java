package org.liaoyuan.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.liaoyuan.platform.persistence.Sql;

/** The face for one officer's counted loans, of few days at a time. It knows no scope. */
@ApplicationScoped
public class OfficerLoans {
    private static final String COLUMNS =
            "select l.loan_no, l.disbursed_on, l.product, l.amount, l.repaid_on, l.repaid_amount ";

    /** A loan without a version in loan_repayment still has the repayment that it came with. */
    private static final String KNOWN_AT = """
            select l.loan_no, l.disbursed_on, l.product, l.amount,
                case when r.loan_no is null then l.repaid_on else r.repaid_on end as repaid_on,
                case when r.loan_no is null then l.repaid_amount else r.repaid_amount end as repaid_amount
            from loan l
            left join lateral (
                select loan_no, repaid_on, repaid_amount from loan_repayment v
                where v.loan_no = l.loan_no and v.known_from <= ? order by v.known_from desc, v.seq desc limit 1) r on true
            where l.person_id = ? and l.disbursed_on between ? and ? and l.known_from <= ?
                and coalesce(l.reversed_at > ?, true)
            """;

    private static final String ORDER = " order by l.product, l.disbursed_on, l.loan_no";

    private final Sql sql;

    OfficerLoans(Sql sql) {
        this.sql = sql;
    }

    public List<CountedLoan> now(long personId, YearMonth month) {
        return sql.list(
                COLUMNS
                        + "from loan l where l.person_id = ? and l.disbursed_on between ? and ? and l.reversed_at is null"
                        + ORDER,
                OfficerLoans::loan,
                personId,
                month.atDay(1),
                month.atEndOfMonth());
    }

    /** The same as it was known at a revision. */
    public List<CountedLoan> knownAt(long revision, long personId, YearMonth month) {
        return sql.list(
                KNOWN_AT + ORDER,
                OfficerLoans::loan,
                revision,
                personId,
                month.atDay(1),
                month.atEndOfMonth(),
                revision,
                revision);
    }

    /** By day and product; days without a loan are absent. */
    public List<DaySum> byDay(long personId, LocalDate from, LocalDate until) {
        return sql.list(
                """
                select disbursed_on, product, count(*) as loans, sum(amount) as amount from loan
                where person_id = ? and disbursed_on between ? and ? and reversed_at is null
                group by disbursed_on, product order by disbursed_on, product
                """,
                row -> new DaySum(
                        Objects.requireNonNull(Sql.day(row, "disbursed_on")),
                        row.getString("product"),
                        row.getInt("loans"),
                        row.getBigDecimal("amount")),
                personId,
                from,
                until);
    }

    private static CountedLoan loan(ResultSet row) throws SQLException {
        return new CountedLoan(
                row.getString("loan_no"),
                Objects.requireNonNull(Sql.day(row, "disbursed_on")),
                row.getString("product"),
                row.getBigDecimal("amount"),
                Sql.day(row, "repaid_on"),
                row.getBigDecimal("repaid_amount"));
    }
}
