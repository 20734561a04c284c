package org.liaoyuan.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaoyuan.scoring.TestStaff;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

/** Who went from which tier to which, counted and by name. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class TierFlowResourceTest {
    private static final String FLOW = "/api/v1/reports/2024-03/tier-flow";

    @BeforeEach
    void bank() {
        ReportBank.make();
        TestStaff.join("o113", "S11", LocalDate.of(2024, 3, 4));
        TestStaff.leave(TestBank.NEIGHBOUR, LocalDate.of(2024, 2, 29));
        TestStaff.move(TestBank.COLLEAGUE, "S12", LocalDate.of(2024, 3, 1));
    }

    @Test
    void waysAreCountedWithThoseWhoCameAndWent() {
        TestBank.as(TestBank.BRANCH_MANAGER)
                .get(FLOW + "?unit=B1")
                .then()
                .statusCode(200)
                .body("since", equalTo("2024-02"))
                .body("flows", equalTo(TestFlows.of("5 5 2, 5 - 1, - 5 1")));
    }

    @Test
    void seenFromASubBranchAMoveIsAComingOrAGoing() {
        TestBank.as(TestBank.SUB_BRANCH_MANAGER)
                .get(FLOW + "?unit=S11")
                .then()
                .body("flows", equalTo(TestFlows.of("5 5 1, 5 - 1, - 5 1")));
    }

    @ParameterizedTest
    @CsvSource({
        "'', o111;o112;o113;o121",
        "from=5&to=5, o111;o112",
        "from=0, o113",
        "to=0, o121",
        "from=1, ''",
        "sort=-staffNo, o121;o113;o112;o111"
    })
    void namesStandBehindTheCounts(String query, String expected) {
        assertThat(String.join(
                        ";",
                        TestBank.as(TestBank.BRANCH_MANAGER)
                                .get(FLOW + "/officers?unit=B1&" + query)
                                .jsonPath()
                                .<String>getList("items.staffNo")))
                .isEqualTo(expected);
    }

    @Test
    void aFileHasThemAll() {
        assertThat(TestBank.as(TestBank.HEAD_OFFICE)
                        .accept("text/csv")
                        .get(FLOW + "/officers?size=1")
                        .asString()
                        .lines())
                .hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"from", "to"})
    void noTierIsBelowNone(String tier) {
        TestBank.as(TestBank.BRANCH_MANAGER)
                .get(FLOW + "/officers?" + tier + "=-9")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains(tier));
    }

    @Test
    void theEarlierMonthIsEarlier() {
        for (String path : new String[] {FLOW, FLOW + "/officers"}) {
            TestBank.as(TestBank.HEAD_OFFICE)
                    .get(path + "?since=2024-03")
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", contains("since"))
                    .body("errors.code", contains("month-not-before"));
            TestBank.as(TestBank.BRANCH_MANAGER)
                    .get(path + "?unit=S21")
                    .then()
                    .statusCode(404)
                    .body("flows", nullValue());
        }
    }
}
