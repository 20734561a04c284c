package org.liaoyuan.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaoyuan.scoring.TestLedger;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

/** Who sees which warnings, and what of them. After January and February o111 is warned, o121 and o211 are reminded. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class WarningResourceTest {
    private WarningBank bank;

    @BeforeEach
    void bank() {
        bank = new WarningBank()
                .closed("2024-01", TestBank.COLLEAGUE, TestBank.NEIGHBOUR, TestBank.FOREIGN_OFFICER)
                .closed("2024-02", TestBank.COLLEAGUE)
                .told("2024-03-11");
    }

    @ParameterizedTest
    @CsvSource({"o111, 2", "o112, 0", "o211, 1", "sm11, 2", "sm21, 1", "bm1, 3", "bm2, 1", "ho1, 4", "au1, 4"})
    void everybodySeesThoseOfTheirScope(String caller, int seen) {
        get(caller, "/warnings").body("total", equalTo(seen)).body("items", hasSize(seen));
    }

    @ParameterizedTest
    @CsvSource({
        "month=2024-02, o111 o121 o211",
        "stage=WARNING, o111",
        "unit=S12, o121",
        "q=经理丁, o211",
        "q=o12, o121",
        "month=2024-02&overdue=true, o111 o121 o211",
        "read=false&unit=B2, o211"
    })
    void filtersNarrowTheList(String query, String staffNos) {
        get(TestBank.HEAD_OFFICE, "/warnings?" + query)
                .body("items.staffNo", containsInAnyOrder((Object[]) staffNos.split(" ")));
    }

    @Test
    void deliveryAndReadingArePartOfIt() {
        get(TestBank.OTHER_SUB_BRANCH_MANAGER, "/warnings")
                .body("items[0].sentAt", notNullValue())
                .body("items[0].deliveredAt", nullValue())
                .body("items[0].messageId", nullValue());
        String message =
                TestBank.as(TestBank.FOREIGN_OFFICER).get("/api/v1/messages").path("items[0].id");
        get(TestBank.FOREIGN_OFFICER, "/warnings").body("items[0].messageId", equalTo(message));
        TestBank.as(TestBank.FOREIGN_OFFICER)
                .post("/api/v1/messages/" + message + "/read")
                .then()
                .statusCode(200);
        get(TestBank.OTHER_SUB_BRANCH_MANAGER, "/warnings?read=true")
                .body("items[0].deliveredAt", notNullValue())
                .body("items[0].readAt", notNullValue());
    }

    @Test
    void measuresAreShownToTheOfficerWithoutTheManagersOwnPage() {
        String id = get(TestBank.OFFICER, "/warnings?month=2024-02").extract().path("items[0].id");
        String path = "/warnings/" + id + "/measures";
        get(TestBank.OFFICER, path)
                .body("kind", contains("PLAN", "COACHING", "TRAINING"))
                .body("ownerName", contains("支行甲", "支行甲", "支行甲"))
                .body("status", contains("OPEN", "OPEN", "OPEN"))
                .body("actionId", contains(nullValue(), nullValue(), nullValue()));
        String action = get(TestBank.BRANCH_MANAGER, path).extract().path("[0].actionId");
        get(TestBank.SUB_BRANCH_MANAGER, "/actions/" + action)
                .body("summary.title", equalTo("为经理甲制定改进计划：2024-02连续低于生命线"));
    }

    @Test
    void theFollowUpNamesFirstWhoDidNotAct() {
        get(TestBank.HEAD_OFFICE, "/warnings/follow-up?from=2024-02&to=2024-02")
                .body("subBranchCode", contains("S11", "S12", "S21"))
                .body("measures", contains(3, 1, 1))
                .body("overdue", contains(3, 1, 1))
                .body("doneInTime", contains(0, 0, 0));
        get(TestBank.BRANCH_MANAGER, "/warnings/follow-up?unit=S12").body("subBranchCode", contains("S12"));
        get(TestBank.OTHER_BRANCH_MANAGER, "/warnings/follow-up").body("subBranchCode", contains("S21"));
    }

    @Test
    void theOutlookShowsWhereTheMonthIsHeading() {
        // 8 of March's 21 working days: 400,000 heads for 1,050,000; 300,000 for 787,500, below the lifeline of
        // 800,000.
        TestLedger.completeThrough(LocalDate.of(2024, 3, 12))
                .loan("O1", "2024-03-12", "MORTGAGE", "400000", TestBank.OFFICER)
                .loan("O2", "2024-03-12", "MORTGAGE", "300000", TestBank.NEIGHBOUR)
                .send();
        get(TestBank.OFFICER, "/warnings/outlook?month=2024-03")
                .body("items", hasSize(1))
                .body("items[0].streak", equalTo(2))
                .body("items[0].stage", equalTo("WARNING"))
                .body("items[0].atRisk", equalTo(false))
                .body("items[0].projectedStage", nullValue())
                .body("items[0].projectedAmount", equalTo(1050000.00f));
        get(TestBank.HEAD_OFFICE, "/warnings/outlook?month=2024-03&atRisk=true&sort=-projectedStage,staffNo")
                .body("items.staffNo", contains("o121", "o211", "o112"))
                .body("items.projectedStage", contains("WARNING", "WARNING", "REMINDER"));
        get(TestBank.HEAD_OFFICE, "/warnings/outlook?month=2024-03&stage=REMINDER")
                .body("items.staffNo", contains("o112"));
        get(TestBank.HEAD_OFFICE, "/warnings/outlook?month=2024-02").body("total", equalTo(0));
    }

    @Test
    void beforeTheLedgerReachesTheMonthNothingIsProjected() {
        get(TestBank.OFFICER, "/warnings/outlook?month=2024-03")
                .body("items[0].streak", equalTo(2))
                .body("items[0].atRisk", nullValue())
                .body("items[0].projectedAmount", nullValue());
    }

    @Test
    void theFilesHoldAllOfThemInWords() {
        assertThat(file("/warnings?size=1")).contains("阶段", "o111", "预警", "提醒", "o211");
        assertThat(file("/warnings/outlook?month=2024-03")).contains("此前连续未达标月数", "o112");
        assertThat(file("/warnings/follow-up")).contains("逾期未完成", "S21");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"month=2024-13", "unit=XX", "stage=HIGH", "sort=phone", "size=501", "read=maybe", "overdue=maybe"
            })
    void badInputIsNamed(String query) {
        TestBank.as(TestBank.HEAD_OFFICE)
                .get("/api/v1/warnings?" + query)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo(query.substring(0, query.indexOf('='))));
    }

    @Test
    void aRangeThatEndsBeforeItBeginsIsRefused() {
        TestBank.as(TestBank.HEAD_OFFICE)
                .get("/api/v1/warnings/follow-up?from=2024-03&to=2024-02")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("to"));
    }

    private static ValidatableResponse get(String caller, String path) {
        return TestBank.as(caller).get("/api/v1" + path).then().statusCode(200);
    }

    private static String file(String path) {
        return TestBank.as(TestBank.HEAD_OFFICE)
                .header("Accept", "text/csv")
                .header("Accept-Language", "zh-CN")
                .get("/api/v1" + path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
