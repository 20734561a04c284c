package org.liaoyuan.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaoyuan.testing.BankApi;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

/** Who sees which alerts, and what of them. Two stand in S11, one each in S12 and S21. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class AlertResourceTest {
    private AlertBank bank;

    @BeforeEach
    void bank() {
        bank = new AlertBank().night("2024-03-12", TestBank.COLLEAGUE, "400000").morning("2024-03-13");
    }

    @ParameterizedTest
    @CsvSource({"o111, 1", "o211, 1", "sm11, 2", "sm21, 1", "bm1, 3", "bm2, 1", "ho1, 4", "au1, 4"})
    void everybodySeesThoseOfTheirScope(String caller, int seen) {
        list(caller, "").body("total", equalTo(seen)).body("items", hasSize(seen));
    }

    @ParameterizedTest
    @CsvSource({
        "level=LIFELINE, o111 o121 o211",
        "level=FLOOR, o112",
        "unit=B1, o111 o112 o121",
        "unit=S12, o121",
        "q=经理乙, o112",
        "q=o2, o211",
        "state=STANDING, o111 o112 o121 o211",
        "month=2024-03&level=FLOOR, o112"
    })
    void filtersNarrowTheList(String query, String staffNos) {
        list(TestBank.HEAD_OFFICE, query).body("items.staffNo", containsInAnyOrder((Object[]) staffNos.split(" ")));
    }

    @Test
    void anotherMonthHasNone() {
        list(TestBank.HEAD_OFFICE, "month=2024-02").body("items", empty());
    }

    @Test
    void deliveryAndReadingArePartOfIt() {
        list(TestBank.SUB_BRANCH_MANAGER, "level=FLOOR")
                .body("items[0].deliveredAt", nullValue())
                .body("items[0].messageId", nullValue());
        String message = TestBank.as(TestBank.COLLEAGUE).get("/api/v1/messages").path("items[0].id");
        list(TestBank.SUB_BRANCH_MANAGER, "level=FLOOR&read=false")
                .body("items[0].deliveredAt", notNullValue())
                .body("items[0].readAt", nullValue());
        list(TestBank.COLLEAGUE, "").body("items[0].messageId", equalTo(message));
        TestBank.as(TestBank.COLLEAGUE)
                .post("/api/v1/messages/" + message + "/read")
                .then()
                .statusCode(200);
        list(TestBank.SUB_BRANCH_MANAGER, "read=true").body("items.staffNo", contains("o112"));
    }

    @Test
    void theListTellsHowItWentOn() {
        bank.night("2024-03-20", TestBank.OFFICER, "2500000").morning("2024-03-21");
        list(TestBank.SUB_BRANCH_MANAGER, "sort=raisedOn,level")
                .body("items.level", contains("FLOOR", "LIFELINE", "LIFELINE"))
                .body("items.state", contains("ESCALATED", "CLEARED", "STANDING"))
                .body("items.finalAmount", everyItem(nullValue()));
        bank.night("2024-03-31", TestBank.COLLEAGUE, "700000");
        BankApi.close("2024-03");
        list(TestBank.SUB_BRANCH_MANAGER, "sort=raisedOn,level")
                .body("items.state", contains("MISSED", "REACHED", "REACHED"))
                .body("items.finalAmount", everyItem(notNullValue()));
    }

    @Test
    void theFileHoldsAllOfThemInWords() {
        String file = TestBank.as(TestBank.HEAD_OFFICE)
                .header("Accept", "text/csv")
                .header("Accept-Language", "zh-CN")
                .get("/api/v1/alerts?size=1&level=FLOOR")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(file).contains("预警级别", "o112", "低于保底", "仍低于目标", "1050000.00").doesNotContain("o111");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"month=2024-13", "unit=XX", "level=HIGH", "state=OPEN", "sort=phone", "size=501", "read=maybe"})
    void badInputIsNamed(String query) {
        TestBank.as(TestBank.HEAD_OFFICE)
                .get("/api/v1/alerts?" + query)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo(query.substring(0, query.indexOf('='))));
    }

    private static ValidatableResponse list(String caller, String query) {
        return TestBank.as(caller)
                .get("/api/v1/alerts?" + (query.isEmpty() ? "page=0" : query))
                .then()
                .statusCode(200);
    }
}
