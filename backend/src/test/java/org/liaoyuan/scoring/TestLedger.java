package org.liaoyuan.scoring;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.liaoyuan.ledger.LedgerChange;
import org.liaoyuan.platform.persistence.Revisions;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.testing.TestBank;

/** One import, as the ledger does it, without a file: rows are collected, then sent in one transaction. */
public final class TestLedger {
    private final Sql sql = TestMonths.bean(Sql.class);
    private final List<Runnable> rows = new ArrayList<>();
    private final LocalDate completeThrough;
    private final Set<Long> touched = new HashSet<>();
    private final List<LedgerChange.Late> late = new ArrayList<>();
    private long revision;
    private UUID importId;
    private Optional<YearMonth> closed = Optional.empty();

    private TestLedger(LocalDate completeThrough) {
        this.completeThrough = completeThrough;
    }

    public static TestLedger completeThrough(LocalDate day) {
        return new TestLedger(day);
    }

    public static TestLedger completeThrough(YearMonth month) {
        return new TestLedger(month.atEndOfMonth());
    }

    public TestLedger loan(String loanNo, String day, String product, String amount, String staffNo) {
        return loan(loanNo, day, product, amount, staffNo, null, null);
    }

    public TestLedger loan(
            String loanNo, String day, String product, String amount, String staffNo, String repaidOn, String repaid) {
        rows.add(() -> insert(
                loanNo,
                LocalDate.parse(day),
                product,
                new BigDecimal(amount),
                TestBank.personId(staffNo),
                repaidOn == null ? null : LocalDate.parse(repaidOn),
                repaid == null ? null : new BigDecimal(repaid)));
        return this;
    }

    public TestLedger reverse(String loanNo) {
        rows.add(() -> {
            sql.update("update loan set reversed_at = ? where loan_no = ?", revision, loanNo);
            changed(loanNo, LedgerChange.Kind.REVERSAL);
        });
        return this;
    }

    public TestLedger repay(String loanNo, String repaidOn, String repaid) {
        rows.add(() -> repayment(loanNo, LocalDate.parse(repaidOn), new BigDecimal(repaid)));
        return this;
    }

    public LedgerChange send() {
        return QuarkusTransaction.requiringNew().timeout(300).call(() -> {
            revision = TestMonths.bean(Revisions.class).next("LEDGER_IMPORT");
            importId = TestMonths.importDone(revision, completeThrough);
            closed = TestMonths.bean(ScoreBook.class).latestClosed();
            rows.forEach(Runnable::run);
            LedgerChange change = new LedgerChange(revision, touched, late);
            TestMonths.bean(ScoreBook.class).changed(change);
            return change;
        });
    }

    private void insert(
            String loanNo,
            LocalDate day,
            String product,
            BigDecimal amount,
            long person,
            LocalDate repaidOn,
            BigDecimal repaid) {
        sql.update(
                """
                insert into loan (loan_no, disbursed_on, product, amount, person_id, unit_id, repaid_on, repaid_amount,
                    balance, import_id, known_from)
                values (?, ?, ?, ?, ?, (select unit_id from assignment where person_id = ? limit 1), ?, ?, ?, ?, ?)""",
                loanNo,
                day,
                product,
                amount,
                person,
                person,
                repaidOn,
                repaid,
                balance(day, amount, repaidOn, repaid),
                importId,
                revision);
        changed(loanNo, LedgerChange.Kind.LATE);
    }

    private void repayment(String loanNo, LocalDate repaidOn, BigDecimal repaid) {
        sql.update("""
                insert into loan_repayment (loan_no, known_from, seq, repaid_on, repaid_amount, import_id)
                select loan_no, known_from, 0, repaid_on, repaid_amount, import_id from loan where loan_no = ?
                on conflict do nothing""", loanNo);
        sql.update(
                "insert into loan_repayment (loan_no, known_from, seq, repaid_on, repaid_amount, import_id)"
                        + " values (?, ?, 1, ?, ?, ?)",
                loanNo,
                revision,
                repaidOn,
                repaid,
                importId);
        LocalDate day = sql.one(
                        "select disbursed_on from loan where loan_no = ?", row -> Sql.day(row, "disbursed_on"), loanNo)
                .orElseThrow();
        BigDecimal amount = sql.one("select amount from loan where loan_no = ?", row -> row.getBigDecimal(1), loanNo)
                .orElseThrow();
        sql.update(
                "update loan set repaid_on = ?, repaid_amount = ?, balance = case when ? then balance else ? end"
                        + " where loan_no = ?",
                repaidOn,
                repaid,
                isClosed(YearMonth.from(day)),
                balance(day, amount, repaidOn, repaid),
                loanNo);
        sql.list("select person_id from loan where loan_no = ?", row -> touched.add(row.getLong(1)), loanNo);
    }

    private void changed(String loanNo, LedgerChange.Kind kind) {
        sql.list(
                "select loan_no, person_id, product, disbursed_on, amount, balance from loan where loan_no = ?",
                row -> {
                    YearMonth month = Sql.month(row, "disbursed_on");
                    long person = row.getLong("person_id");
                    return isClosed(month)
                            ? late.add(new LedgerChange.Late(
                                    loanNo,
                                    person,
                                    row.getString("product"),
                                    month,
                                    kind,
                                    row.getBigDecimal("amount"),
                                    row.getBigDecimal("balance")))
                            : touched.add(person);
                },
                loanNo);
    }

    private boolean isClosed(YearMonth month) {
        return closed.filter(latest -> !month.isAfter(latest)).isPresent();
    }

    private static BigDecimal balance(LocalDate day, BigDecimal amount, LocalDate repaidOn, BigDecimal repaid) {
        return repaidOn == null || repaidOn.isAfter(YearMonth.from(day).atEndOfMonth())
                ? amount
                : amount.subtract(repaid).max(BigDecimal.ZERO);
    }
}
