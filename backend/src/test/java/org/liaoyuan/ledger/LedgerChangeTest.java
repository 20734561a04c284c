package org.liaoyuan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liaoyuan.ledger.LedgerApi.FIVE;
import static org.liaoyuan.ledger.LedgerApi.counts;
import static org.liaoyuan.ledger.LedgerApi.errors;
import static org.liaoyuan.ledger.LedgerApi.skipping;
import static org.liaoyuan.ledger.LedgerApi.strict;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

/** Repayments, reversals and late rows: what later rows do to loans, and what months are told. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class LedgerChangeTest {
    private static final YearMonth MARCH = YearMonth.of(2024, 3);
    private static final String REPAID = FIVE + ",repaid_on,repaid_amount";
    private static final String TYPED = FIVE + ",type";

    @Inject
    Sql sql;

    @BeforeEach
    void bank() {
        LedgerBank.standard();
    }

    @Test
    void theBalanceCountsRepaymentsOfTheMonthOfDisbursement() {
        strict(
                REPAID,
                "L1,2024-03-05,按揭,1000,o111,2024-03-31,300",
                "L2,2024-03-05,按揭,1000,o111,2024-04-01,300",
                "L3,2024-03-05,按揭,1000,o111,2024-03-05,1000",
                "L4,2024-03-05,按揭,1000,o111,,");
        assertThat(balances()).containsExactly("700.00", "1000.00", "0.00", "1000.00");
    }

    @Test
    void aNewerRepaymentStandsAndEveryVersionIsKept() {
        strict(REPAID, "L1,2024-03-05,按揭,1000,o111,2024-03-20,300");
        JsonPath receipt = strict(
                REPAID,
                "L1,2024-03-05,按揭,1000,o111,2024-03-21,400",
                "L1,2024-03-05,按揭,1000,o111,2024-03-21,400",
                "L1,2024-03-05,按揭,1000,o111,2024-03-22,500",
                "L2,2024-03-05,按揭,1000,o112,,",
                "L2,2024-03-05,按揭,1000,o112,2024-03-22,1");
        assertThat(counts(receipt)).isEqualTo(List.of(5, 4, 1, 0, 0));
        assertThat(receipt.getInt("updated")).isEqualTo(3);
        assertThat(balances()).containsExactly("500.00", "999.00");
        assertThat(WatchedMonthBook.lastChange().officers())
                .isEqualTo(Set.of(TestBank.personId("o111"), TestBank.personId("o112")));
        strict(REPAID, "L1,2024-03-05,按揭,1000,o111,,");
        assertThat(balances()).containsExactly("1000.00", "999.00");
        assertThat(versions())
                .containsExactly("L1 0 300.00", "L1 1 400.00", "L1 2 500.00", "L1 1 -", "L2 0 -", "L2 1 1.00");
        assertThat(sql.count("select count(*) from loan l join loan_repayment r using (loan_no)"
                        + " where r.seq = 0 and r.known_from = l.known_from"))
                .isEqualTo(2);
    }

    @Test
    void aRepaymentAfterTheCloseMovesNoBalance() {
        strict(REPAID, "L1,2024-03-05,按揭,1000,o111,,", "L2,2024-04-01,按揭,1000,o112,,");
        LedgerBank.closeThrough(MARCH);
        JsonPath receipt = strict(REPAID, "L1,2024-03-05,按揭,1000,o111,2024-03-20,300");
        assertThat(counts(receipt)).isEqualTo(List.of(1, 1, 0, 0, 0));
        assertThat(LedgerState.loans())
                .first()
                .isEqualTo("L1|2024-03-05|MORTGAGE|1000.00|o111|2024-03-20|300.00|1000.00|f|f");
        assertThat(WatchedMonthBook.lastChange().officers()).isEmpty();
        assertThat(WatchedMonthBook.lastChange().late()).isEmpty();
    }

    @Test
    void aReversalTakesItsLoanOutOnce() {
        strict(FIVE, "L1,2024-03-05,按揭,1000,o111", "L2,2024-03-05,按揭,1000,o111");
        JsonPath receipt = skipping(
                TYPED,
                "L1,2024-03-05,按揭,1000,o111,冲正",
                "L1,2024-03-05,按揭,1000,o111,冲正",
                "L2,2024-03-06,按揭,999,o111,冲正",
                "L9,2024-03-05,按揭,1000,o111,冲正");
        assertThat(counts(receipt)).isEqualTo(List.of(4, 1, 1, 2, 0));
        assertThat(errors(receipt))
                .containsExactly(
                        "4:disbursed_on:DIFFERENT_FROM_RECORDED",
                        "4:amount:DIFFERENT_FROM_RECORDED",
                        "5:loan_no:REVERSED_LOAN_UNKNOWN");
        assertThat(LedgerState.loans().get(0)).endsWith("|f|t");
        assertThat(LedgerState.loans().get(1)).endsWith("|f|f");
        assertThat(WatchedMonthBook.lastChange().officers()).isEqualTo(Set.of(TestBank.personId("o111")));
    }

    @Test
    void aReversalMayStandBeforeItsLoan() {
        JsonPath receipt =
                strict(TYPED, "L1,2024-03-05,按揭,1000,o111,REVERSAL", "L1,2024-03-05,按揭,1000,o111,DISBURSEMENT");
        assertThat(counts(receipt)).isEqualTo(List.of(2, 2, 0, 0, 0));
        assertThat(LedgerState.loans()).hasSize(1).first().asString().endsWith("|f|t");
        JsonPath changed = skipping(FIVE, "L1,2024-03-05,按揭,2000,o111");
        assertThat(errors(changed)).containsExactly("2:amount:DIFFERENT_FROM_RECORDED");
    }

    @Test
    void rowsOfClosedMonthsAreToldInTheOrderOfTheFile() {
        strict(FIVE, "L1,2024-02-05,按揭,1000,o111", "L2,2024-04-05,按揭,1000,o112");
        LedgerBank.closeThrough(MARCH);
        JsonPath receipt = strict(
                TYPED + ",repaid_on,repaid_amount",
                "L9,2024-03-05,消费,300,o121,REVERSAL,,",
                "L8,2024-03-05,经营,500,o112,,2024-03-09,100",
                "L1,2024-02-05,按揭,1000,o111,REVERSAL,,",
                "L9,2024-03-05,消费,300,o121,,,",
                "L7,2024-04-01,按揭,700,o211,,,",
                "L2,2024-04-05,按揭,1000,o112,REVERSAL,,");
        assertThat(counts(receipt)).isEqualTo(List.of(6, 6, 0, 0, 4));
        assertThat(WatchedMonthBook.lastChange().late().stream()
                        .map(late -> late.kind() + " " + late.loanNo() + " " + late.month() + " " + late.product() + " "
                                + late.amount() + " " + late.balance()))
                .containsExactly(
                        "LATE L8 2024-03 BUSINESS 500.00 400.00",
                        "REVERSAL L1 2024-02 MORTGAGE 1000.00 1000.00",
                        "LATE L9 2024-03 CONSUMER 300.00 300.00",
                        "REVERSAL L9 2024-03 CONSUMER 300.00 300.00");
        assertThat(WatchedMonthBook.lastChange().officers())
                .isEqualTo(Set.of(TestBank.personId("o211"), TestBank.personId("o112")));
        assertThat(sql.list("select loan_no from loan where late order by 1", row -> row.getString(1)))
                .containsExactly("L8", "L9");
    }

    private List<String> balances() {
        return sql.list(
                "select balance from loan order by loan_no",
                row -> row.getBigDecimal(1).toPlainString());
    }

    private List<String> versions() {
        return sql.list(
                "select loan_no || ' ' || seq || ' ' || coalesce(repaid_amount::text, '-') from loan_repayment"
                        + " order by loan_no, known_from, seq",
                row -> row.getString(1));
    }
}
