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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

/** What an import does with rows that are well-formed: against the organisation, the schemes, and the file itself. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class LedgerImportTest {

    @Inject
    LedgerCompleteness completeness;

    @Inject
    Sql sql;

    @BeforeEach
    void bank() {
        LedgerBank.standard();
    }

    @Test
    void takesLoansAndGivesAReceipt() {
        JsonPath receipt = strict(
                FIVE + ",branch_code,sub_branch_code",
                "L1,2024-03-05,按揭,500000,o111,B1,S11",
                "L2,2024-03-05,消费,80000.50,o121,,",
                "L3,2024-03-06,BUSINESS,900000,o211,B2,S21");
        assertThat(receipt.getString("status")).isEqualTo("DONE");
        assertThat(counts(receipt)).isEqualTo(List.of(3, 3, 0, 0, 0));
        assertThat(receipt.getString("completeThrough")).isEqualTo("2024-03-06");
        assertThat(receipt.getString("createdBy")).isEqualTo("总行员");
        assertThat(receipt.getList("controlTotals.branchCode")).isEqualTo(List.of("B1", "B2"));
        assertThat(receipt.getList("controlTotals.amount", Double.class)).isEqualTo(List.of(580000.5, 900000.0));
        assertThat(receipt.getList("controlTotals.rows")).isEqualTo(List.of(2, 1));
        assertThat(LedgerState.loans())
                .containsExactly(
                        "L1|2024-03-05|MORTGAGE|500000.00|o111|500000.00|f|f",
                        "L2|2024-03-05|CONSUMER|80000.50|o121|80000.50|f|f",
                        "L3|2024-03-06|BUSINESS|900000.00|o211|900000.00|f|f");
        assertThat(WatchedMonthBook.lastChange().officers())
                .isEqualTo(Set.of(TestBank.personId("o111"), TestBank.personId("o121"), TestBank.personId("o211")));
        assertThat(WatchedMonthBook.lastChange().late()).isEmpty();
        assertThat(sql.count("select count(*) from pg_class where relpersistence = 't' and relname like 'ledger%'"))
                .isZero();
        assertThat(sql.list("select action from audit_event order by id", row -> row.getString(1)))
                .containsExactly("LEDGER_IMPORT_SENT", "LEDGER_IMPORTED");
    }

    @Test
    void holdsRowsAgainstTheOrganisationAndTheSchemes() {
        TestBank.officer("left", "离岗人", "S11", LocalDate.of(2022, 1, 1), LocalDate.of(2024, 3, 5));
        JsonPath receipt = skipping(
                FIVE + ",branch_code,sub_branch_code,second_officer_no,second_share",
                "L1,2024-03-05,按揭,1,left,,,,",
                "L2,2024-03-06,按揭,1,left,,,,",
                "L3,2024-03-05,按揭,1,nobody,,,,",
                "L4,2024-03-05,按揭,1,ho1,,,,",
                "L5,2024-03-05,按揭,1,o111,B2,,,",
                "L6,2024-03-05,按揭,1,o111,B1,S12,,",
                "L7,2024-03-05,GREEN,1,o111,,,,",
                "L8,2022-12-31,按揭,1,o111,,,,",
                "L9,2024-03-05,按揭,1,o111,,,nobody,0.3",
                "LA,2024-03-05,按揭,1,o111,,,o112,0.3");
        assertThat(counts(receipt)).isEqualTo(List.of(10, 2, 0, 8, 0));
        assertThat(errors(receipt))
                .containsExactly(
                        "3:officer_no:OFFICER_NOT_ASSIGNED",
                        "4:officer_no:UNKNOWN_OFFICER",
                        "5:officer_no:UNKNOWN_OFFICER",
                        "6:branch_code:OTHER_UNIT",
                        "7:sub_branch_code:OTHER_UNIT",
                        "8:product:PRODUCT_NOT_IN_SCHEME",
                        "9:disbursed_on:NO_SCHEME",
                        "10:second_officer_no:UNKNOWN_OFFICER");
        assertThat(receipt.getString("errors[3].message"))
                .isEqualTo("On the day of disbursement the officer belonged to B1, not to “B2”.");
    }

    @Test
    void aDayBelongsToWhereTheOfficerWasThen() {
        TestBank.officer("mover", "调动人", "S11", LocalDate.of(2022, 1, 1), LocalDate.of(2024, 3, 9));
        TestBank.assignment(TestBank.personId("mover"), "S21", LocalDate.of(2024, 3, 10), null);
        strict(FIVE, "L1,2024-03-09,按揭,1,mover", "L2,2024-03-10,按揭,1,mover");
        assertThat(sql.list(
                        "select u.code from loan l join unit u on u.id = l.unit_id order by loan_no",
                        row -> row.getString(1)))
                .containsExactly("S11", "S21");
    }

    @Test
    void strictTakesAllOrNothing() {
        strict(FIVE, "L1,2024-03-05,按揭,500000,o111");
        Map<String, String> before = LedgerState.business();
        JsonPath receipt = strict(
                FIVE + ",customer_name",
                "L2,2024-03-05,按揭,1,o111,张三",
                "L1,2024-03-05,按揭,600000,o111,",
                "L1,2024-03-05,按揭,500000,o111,",
                "L3,2024-03-05,按揭,x,o111,");
        assertThat(receipt.getString("status")).isEqualTo("REJECTED");
        assertThat(counts(receipt)).isEqualTo(List.of(4, 0, 1, 2, 0));
        assertThat(receipt.getString("problem.type")).isEqualTo("urn:liaoyuan:problem:import-rejected");
        assertThat(errors(receipt)).containsExactly("3:amount:DIFFERENT_FROM_RECORDED", "5:amount:INVALID_NUMBER");
        assertThat(LedgerState.business()).isEqualTo(before);
        assertThat(WatchedMonthBook.changes()).hasSize(1);
        assertThat(completeness.completeThrough()).contains(LocalDate.of(2024, 3, 5));
    }

    @Test
    void whatIsSentAgainUnchangedIsADuplicate() {
        String[] lines = {
            FIVE + ",type,customer_name,repaid_on,repaid_amount,annual_rate",
            "L1,2024-03-05,按揭,500000,o111,,张三,2024-03-20,1000,3.85",
            "L2,2024-03-05,按揭,1,o111,,,,,",
            "L2,2024-03-05,按揭,1,o111,REVERSAL,,,,"
        };
        assertThat(counts(strict(lines))).isEqualTo(List.of(3, 3, 0, 0, 0));
        List<String> loans = LedgerState.loans();
        JsonPath again = strict(lines);
        assertThat(again.getString("status")).isEqualTo("DONE");
        assertThat(counts(again)).isEqualTo(List.of(3, 0, 3, 0, 0));
        assertThat(again.getList("duplicateRows")).isEqualTo(List.of(2, 3, 4));
        assertThat(LedgerState.loans()).isEqualTo(loans);
        assertThat(WatchedMonthBook.lastChange().officers()).isEmpty();
    }

    @Test
    void theFirstRowOfALoanStandsWithinAFile() {
        JsonPath receipt = skipping(
                FIVE + ",source",
                "L1,2024-03-05,按揭,500000,o111,a",
                "L1,2024-03-05,按揭,500000,o112,b",
                "Ｌ１,2024-03-05,按揭,500000,o111,a");
        assertThat(counts(receipt)).isEqualTo(List.of(3, 1, 1, 1, 0));
        assertThat(errors(receipt))
                .containsExactly("3:officer_no:DIFFERENT_FROM_RECORDED", "3:source:DIFFERENT_FROM_RECORDED");
        assertThat(receipt.getString("errors[0].message")).contains("“o112”").contains("“o111”");
        assertThat(LedgerState.loans()).hasSize(1).first().asString().contains("o111");
    }

    @Test
    void columnsThatAFileDoesNotHaveSayNothing() {
        strict(
                FIVE + ",term_months,repaid_on,repaid_amount,customer_phone",
                "L1,2024-03-05,按揭,500000,o111,360,2024-03-20,1000,13800001234");
        JsonPath again = strict(FIVE, "L1,2024-03-05,按揭,500000,o111");
        assertThat(counts(again)).isEqualTo(List.of(1, 0, 1, 0, 0));
        assertThat(LedgerState.loans()).first().asString().contains("2024-03-20|1000.00|499000.00");
    }

    @Test
    void aCustomerIsNeverNamedInAnError() {
        strict(FIVE + ",customer_name", "L1,2024-03-05,按揭,500000,o111,张三");
        JsonPath receipt = skipping(FIVE + ",customer_name", "L1,2024-03-05,按揭,500000,o111,李四");
        assertThat(errors(receipt)).containsExactly("2:customer_name:DIFFERENT_FROM_RECORDED");
        assertThat(receipt.prettify()).doesNotContain("张三").doesNotContain("李四");
    }

    @Test
    void aTryThatFailsLeavesNothingAndTheNextOneDoesItAll() {
        WatchedMonthBook.fail(2);
        JsonPath receipt = strict(FIVE, "L1,2024-03-05,按揭,500000,o111", "L1,2024-03-05,按揭,500000,o111");
        assertThat(receipt.getString("status")).isEqualTo("DONE");
        assertThat(counts(receipt)).isEqualTo(List.of(2, 1, 1, 0, 0));
        assertThat(LedgerState.loans()).hasSize(1);
        assertThat(sql.count("select count(*) from revision where kind = 'LEDGER_IMPORT'"))
                .isEqualTo(1);
        assertThat(WatchedMonthBook.changes()).hasSize(1);
    }

    @Test
    void whatNeverSucceedsFailsWithAProblem() {
        WatchedMonthBook.fail(3);
        Map<String, String> before = LedgerState.business();
        JsonPath receipt = strict(FIVE, "L1,2024-03-05,按揭,500000,o111");
        assertThat(receipt.getString("status")).isEqualTo("FAILED");
        assertThat(receipt.getString("problem.type")).isEqualTo("urn:liaoyuan:problem:job-failed");
        assertThat(LedgerState.business()).isEqualTo(before);
    }

    @Test
    void isCompleteThroughWhatIsSaidOrTheLastDayAmongTheRows() {
        assertThat(completeness.completeThrough()).isEmpty();
        strict(FIVE, "L1,2024-03-05,按揭,1,o111");
        assertThat(completeness.completeThrough()).contains(LocalDate.of(2024, 3, 5));
        JsonPath said = LedgerApi.send(LedgerApi.csv(FIVE), "empty.csv", "?completeThrough=2024-03-31");
        assertThat(said.getString("status")).isEqualTo("DONE");
        assertThat(counts(said)).isEqualTo(List.of(0, 0, 0, 0, 0));
        assertThat(completeness.completeThrough()).contains(LocalDate.of(2024, 3, 31));
        strict(FIVE, "L2,2024-03-06,按揭,1,o111");
        assertThat(completeness.completeThrough()).contains(LocalDate.of(2024, 3, 31));
    }
}
