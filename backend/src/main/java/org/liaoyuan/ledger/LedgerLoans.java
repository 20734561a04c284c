package org.liaoyuan.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.liaoyuan.platform.persistence.Sql;

/** The face for single loans of one officer, those taken back included. It knows no scope. */
@ApplicationScoped
public class LedgerLoans {
    private static final String SELECT = """
            select l.loan_no, l.disbursed_on, l.product, l.amount, l.reversed_at is not null as reversed, l.late
            from loan l
            """;
    private static final String ORDER = " order by l.disbursed_on desc, l.loan_no";

    /** Revisions come one after the other, so those since a moment are those from the first one on. */
    private static final String CHANGED = """
            join (select min(id) as first from revision where at >= ?) since on l.known_from >= since.first
                or l.reversed_at >= since.first
                or exists (select from loan_repayment r where r.loan_no = l.loan_no and r.known_from >= since.first and r.seq > 0)
            where l.person_id = ?
            """;

    private final Sql sql;

    LedgerLoans(Sql sql) {
        this.sql = sql;
    }

    public Optional<LedgerLoan> find(long personId, String loanNo) {
        return of(personId, List.of(loanNo)).stream().findFirst();
    }

    /** Numbers of no loan of this officer are absent, whether another has them or nobody. */
    public List<LedgerLoan> of(long personId, Collection<String> loanNos) {
        return sql.list(
                SELECT + "where l.person_id = ? and l.loan_no = any(?)" + ORDER, LedgerLoans::loan, personId, loanNos);
    }

    /** Those that came, were taken back or were repaid early by what the ledger learnt since then. */
    public List<LedgerLoan> changedSince(long personId, Instant since) {
        return sql.list(SELECT + CHANGED + ORDER, LedgerLoans::loan, since, personId);
    }

    /** How many the officer has made that were not taken back. */
    public long unreversed(long personId) {
        return sql.count("select count(*) from loan where person_id = ? and reversed_at is null", personId);
    }

    private static LedgerLoan loan(ResultSet row) throws SQLException {
        return new LedgerLoan(
                row.getString("loan_no"),
                Objects.requireNonNull(Sql.day(row, "disbursed_on")),
                row.getString("product"),
                row.getBigDecimal("amount"),
                LoanStatus.of(row.getBoolean("reversed"), row.getBoolean("late")));
    }
}
