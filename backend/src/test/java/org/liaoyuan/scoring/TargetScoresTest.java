package org.liaoyuan.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.scheme.ExampleScheme;
import org.liaoyuan.scheme.TestSchemes;
import org.liaoyuan.target.TargetHttp;
import org.liaoyuan.testing.BankApi;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

/** What issued targets do to months: they raise floor, stretch and points, and a closed month stands on those known then. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class TargetScoresTest {
    private static final YearMonth JANUARY = YearMonth.of(2024, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2024, 2);

    @Inject
    Sql sql;

    @BeforeEach
    void bank() {
        TestBank.standard();
        TestSchemes.publish(ExampleScheme.effectiveFrom(JANUARY));
        TestLedger.completeThrough(FEBRUARY)
                .loan("L1", "2024-01-03", "MORTGAGE", "2000000.00", TestBank.OFFICER)
                .loan("L2", "2024-01-04", "MORTGAGE", "2000000.00", TestBank.COLLEAGUE)
                .send();
    }

    @Test
    void issuedTargetsDecideWhatIsAttainedAndTheLifelineStays() {
        assertThat(stored(JANUARY, TestBank.OFFICER)).isEqualTo("4.00 800000.00 1500000.00 2500000.00 FLOOR_MET");
        TargetHttp.issue("2024-01", TestBank.OFFICER, "2100000", "3000000", "5");
        assertThat(stored(JANUARY, TestBank.OFFICER)).isEqualTo("5.00 800000.00 2100000.00 3000000.00 BELOW_FLOOR");
        assertThat(stored(JANUARY, TestBank.COLLEAGUE)).isEqualTo("4.00 800000.00 1500000.00 2500000.00 FLOOR_MET");
        assertThat(stored(FEBRUARY, TestBank.OFFICER)).startsWith("4.00 800000.00 1500000.00 2500000.00");
    }

    @Test
    void onlyWhoeverIsGivenTargetsGetsAnotherDigest() {
        String officer = digest(TestBank.OFFICER);
        String colleague = digest(TestBank.COLLEAGUE);
        TargetHttp.issue("2024-01", TestBank.OFFICER, "2100000", "3000000", "5");
        assertThat(digest(TestBank.OFFICER)).isNotEqualTo(officer);
        assertThat(digest(TestBank.COLLEAGUE)).isEqualTo(colleague);
    }

    @Test
    void aClosedMonthTakesNoTargetsAndProvesItselfFromThoseKnownThen() {
        TargetHttp.issue("2024-01", TestBank.OFFICER, "2100000", "3000000", "5");
        TargetHttp.issue("2024-01", TestBank.OFFICER, "2200000", "3000000", "5");
        TargetHttp.issue("2024-02", TestBank.OFFICER, "2300000", "3300000", "5");
        TestMonths.close(JANUARY);
        assertThat(BankApi.verify("2024-01").getBoolean("matches")).isTrue();
        String sheet = "/api/v1/targets/officers/2024-01/B1";
        TestBank.as(TestBank.BRANCH_MANAGER)
                .contentType("application/json")
                .header(
                        "If-Match",
                        TestBank.as(TestBank.BRANCH_MANAGER).get(sheet).header("ETag"))
                .body("{\"rows\": []}")
                .put(sheet)
                .then()
                .statusCode(409);
        TargetHttp.issue("2024-02", TestBank.OFFICER, "2400000", "3300000", "5");
        assertThat(stored(JANUARY, TestBank.OFFICER)).isEqualTo("5.00 800000.00 2200000.00 3000000.00 BELOW_FLOOR");
        assertThat(BankApi.verify("2024-01").getBoolean("matches")).isTrue();
        TestMonths.close(FEBRUARY);
        assertThat(BankApi.verify("2024-02").getBoolean("matches")).isTrue();
    }

    @Test
    void whenTheTierRisesAboveWhatWasIssuedTheTiersNumbersCount() {
        TargetHttp.issue("2024-02", TestBank.OFFICER, "1600000", "2600000", "4");
        TestLedger late = TestLedger.completeThrough(FEBRUARY);
        for (int i = 0; i < 8; i++) {
            late.loan("M" + i, "2024-01-1" + i, "MORTGAGE", "500000.00", TestBank.OFFICER);
        }
        late.send();
        TestMonths.close(JANUARY);
        assertThat(stored(FEBRUARY, TestBank.OFFICER)).startsWith("6.50 1500000.00 2500000.00 4500000.00");
        var sheet = TargetHttp.read(TestBank.BRANCH_MANAGER, "/api/v1/targets/officers/2024-02/B1");
        assertThat(sheet.getBoolean("rows[0].liftedByTier")).isTrue();
        assertThat(new BigDecimal(sheet.getString("rows[0].inForce.floorAmount")))
                .isEqualByComparingTo("2500000");
        assertThat(sheet.getString("rows[0].issued.floorAmount")).isEqualTo("1600000.00");
    }

    /** Points standard, lifeline, floor, stretch, attainment. */
    private String stored(YearMonth month, String staffNo) {
        return sql.one("""
                        select concat_ws(' ', points_standard, lifeline_amount, floor_amount, stretch_amount, attainment)
                        from officer_month where month = ? and person_id = ?""", row -> row.getString(1), month, TestBank.personId(staffNo))
                .orElseThrow();
    }

    private String digest(String staffNo) {
        return sql.one(
                        "select digest from officer_month where month = ? and person_id = ?",
                        row -> row.getString(1),
                        JANUARY,
                        TestBank.personId(staffNo))
                .orElseThrow();
    }
}
