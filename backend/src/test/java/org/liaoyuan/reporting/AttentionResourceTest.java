package org.liaoyuan.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaoyuan.scoring.TestLedger;
import org.liaoyuan.scoring.TestMonths;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

/** Who is pointed out to their managers, and with which figures. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class AttentionResourceTest {
    private static final String LIST = "/api/v1/reports/2024-03/attention";

    @BeforeEach
    void bank() {
        ReportBank.make();
    }

    @Test
    void eachReasonComesWithItsFigures() {
        TestBank.as(TestBank.SUB_BRANCH_MANAGER)
                .get(LIST + "?unit=S11")
                .then()
                .statusCode(200)
                .body("items.staffNo", contains(TestBank.COLLEAGUE, TestBank.OFFICER))
                .body("items[0].pace.projectedAmount", equalTo(0.0f))
                .body("items[0].pace.requiredPerDay", equalTo(150000.0f))
                .body("items[0].pace.elapsedWorkingDays", equalTo(11))
                .body("items[0].idle.workingDays", equalTo(11))
                .body("items[0].idle.from", equalTo("2024-03-01"))
                .body("items[0].idle.until", equalTo("2024-03-15"))
                .body("items[0].idle.open", equalTo(true))
                .body("items[0].rush", nullValue())
                .body("items[1].pace", nullValue())
                .body("items[1].rush.month", equalTo("2024-02"))
                .body("items[1].rush.from", equalTo("2024-02-27"))
                .body("items[1].rush.loans", equalTo(3))
                .body("items[1].rush.amount", equalTo(2700000.01f))
                .body("items[1].rush.monthAmount", equalTo(3400000.01f));
    }

    @ParameterizedTest
    @CsvSource({
        "unit=B1, o112;o111",
        "unit=B1&reason=PACE, o112",
        "unit=B1&reason=RUSH, o111",
        "unit=B1&reason=IDLE, o112",
        "unit=B1&sort=staffNo, o111;o112",
        "unit=S12, ''"
    })
    void theListIsNarrowedAndSorted(String query, String expected) {
        assertThat(String.join(
                        ";",
                        TestBank.as(TestBank.BRANCH_MANAGER)
                                .get(LIST + "?" + query)
                                .jsonPath()
                                .<String>getList("items.staffNo")))
                .isEqualTo(expected);
    }

    @Test
    void theFirstDaysSayNothingAboutPace() {
        TestBank.as(TestBank.HEAD_OFFICE)
                .get("/api/v1/reports/2024-04/attention?reason=PACE")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void aClosedMonthShowsItsOwnRushAsItWasClosed() {
        TestMonths.closeAll(YearMonth.of(2023, 3), YearMonth.of(2024, 2));
        TestLedger.completeThrough(ReportBank.TODAY).reverse("F5").send();
        TestBank.as(TestBank.BRANCH_MANAGER)
                .get("/api/v1/reports/2024-02/attention?unit=B1&reason=RUSH")
                .then()
                .body("items.staffNo", contains(TestBank.OFFICER))
                .body("items[0].rush.loans", equalTo(3))
                .body("items[0].pace", nullValue());
    }

    @Test
    void aFileHasThemAll() {
        assertThat(TestBank.as(TestBank.HEAD_OFFICE)
                        .accept("text/csv")
                        .get(LIST + "?size=1")
                        .asString()
                        .lines())
                .hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"unit=S21, 404", "unit=HO, 404", "unit=B1&reason=LAZY, 400", "unit=B1&sort=secret, 400"})
    void whatIsNotTheirsIsNotThere(String query, int status) {
        TestBank.as(TestBank.BRANCH_MANAGER).get(LIST + "?" + query).then().statusCode(status);
    }
}
