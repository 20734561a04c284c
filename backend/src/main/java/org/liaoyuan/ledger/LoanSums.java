package org.liaoyuan.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.persistence.Sql;

/** The face for what counted loans add up to: one statement however many there are. It knows no scope. */
@ApplicationScoped
public class LoanSums {
    private static final String SUMS = """
            select person_id, product, count(*) as loans, sum(amount) as amount, sum(balance) as balance,
                bit_or(1 << (date_part('day', disbursed_on)::int - 1)) as active_days,
                count(*) filter (where disbursed_on >= ?) as last_loans,
                coalesce(sum(amount) filter (where disbursed_on >= ?), 0.00) as last_amount
            from\s""";

    private static final String NOW = SUMS + "loan where disbursed_on between ? and ? and reversed_at is null";

    /** A loan without a version in loan_repayment still has the repayment that it came with. */
    private static final String KNOWN_AT = SUMS + """
            (select l.person_id, l.product, l.disbursed_on, l.amount,
                 case when r.loan_no is null then l.amount - coalesce(
                         case when l.repaid_on <= ? then least(l.repaid_amount, l.amount) end, 0.00)
                     else l.amount - coalesce(
                         case when r.repaid_on <= ? then least(r.repaid_amount, l.amount) end, 0.00) end as balance
             from loan l
             left join (
                 select distinct on (loan_no) loan_no, repaid_on, repaid_amount from loan_repayment
                 where known_from <= ? order by loan_no, known_from desc, seq desc) r on r.loan_no = l.loan_no
             where l.disbursed_on between ? and ? and l.known_from <= ? and coalesce(l.reversed_at > ?, true)) known
            """;

    private static final String LAST_DAYS = """
            select l.person_id, date_trunc('month', d.day)::date as month, count(*) as loans, sum(l.amount) as amount
            from loan l
            join unnest(?::date[], ?::bigint[]) d (day, known_at) on l.disbursed_on = d.day
                and l.known_from <= d.known_at and coalesce(l.reversed_at > d.known_at, true)
            where l.disbursed_on = any(?) and l.person_id = any(?)
            group by 1, 2
            """;
    private static final String GROUPED = " group by person_id, product order by person_id, product";

    private final Sql sql;

    LoanSums(Sql sql) {
        this.sql = sql;
    }

    /**
     * @param lastDays first of the month's last days
     * @param people null for everybody
     */
    public List<LoanSum> of(YearMonth month, LocalDate lastDays, @Nullable Collection<Long> people) {
        return people == null
                ? sql.list(NOW + GROUPED, LoanSums::sum, lastDays, lastDays, month.atDay(1), month.atEndOfMonth())
                : sql.list(
                        NOW + " and person_id = any(?)" + GROUPED,
                        LoanSums::sum,
                        lastDays,
                        lastDays,
                        month.atDay(1),
                        month.atEndOfMonth(),
                        people);
    }

    /** The same as it was known at a revision, with balances rebuilt from the repayments known then. */
    public List<LoanSum> knownAt(long revision, YearMonth month, LocalDate lastDays) {
        return sql.list(
                KNOWN_AT + GROUPED,
                LoanSums::sum,
                lastDays,
                lastDays,
                month.atEndOfMonth(),
                month.atEndOfMonth(),
                revision,
                month.atDay(1),
                month.atEndOfMonth(),
                revision,
                revision);
    }

    /** What was counted on some days of closed months, by officer and month; those without such a loan are absent. */
    public List<LastDaysSum> lastDays(Collection<LastDay> days, Collection<Long> people) {
        return sql.list(
                LAST_DAYS,
                row -> new LastDaysSum(
                        row.getLong("person_id"),
                        Sql.month(row, "month"),
                        row.getInt("loans"),
                        row.getBigDecimal("amount")),
                days.stream().map(LastDay::day).toList(),
                days.stream().map(LastDay::knownAt).toList(),
                days.stream().map(LastDay::day).toList(),
                people);
    }

    /** Codes of the products with counted loans in these months, both included. */
    public Set<String> products(YearMonth from, YearMonth until) {
        return new HashSet<>(sql.list(
                "select distinct product from loan where disbursed_on between ? and ? and reversed_at is null",
                row -> row.getString("product"),
                from.atDay(1),
                until.atEndOfMonth()));
    }

    private static LoanSum sum(ResultSet row) throws SQLException {
        return new LoanSum(
                row.getLong("person_id"),
                row.getString("product"),
                row.getInt("loans"),
                row.getBigDecimal("amount"),
                row.getBigDecimal("balance"),
                row.getInt("active_days"),
                row.getInt("last_loans"),
                row.getBigDecimal("last_amount"));
    }
}
