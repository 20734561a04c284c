package org.liaoyuan.scoring;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaoyuan.scheme.ExampleScheme;
import org.liaoyuan.scheme.TestSchemes;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

/** What the officer's phone asks besides the statement: the day before, the month's weeks, and the loans to recompute by. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class OfficerPhoneTest {
    private static final YearMonth MARCH = YearMonth.of(2024, 3);
    private static final String MARCH_OWN = "/api/v1/scores/2024-03/o111";
    private static final String OWN = "/api/v1/scores/2024-04/o111";

    @BeforeEach
    void bank() {
        TestBank.standard();
        TestSchemes.publish(ExampleScheme.effectiveFrom(MARCH));
        TestLedger.completeThrough(MARCH)
                .loan("M1", "2024-03-04", "MORTGAGE", "600000.00", TestBank.OFFICER, "2024-03-31", "600000.01")
                .loan("M2", "2024-03-04", "MORTGAGE", "600000.00", TestBank.OFFICER, "2024-04-01", "1.00")
                .send();
        TestMonths.close(MARCH);
    }

    private static void april(int day, String loanNo, String product, String amount, String staffNo) {
        TestLedger.completeThrough(LocalDate.of(2024, 4, day))
                .loan(loanNo, "2024-04-" + (day < 10 ? "0" : "") + day, product, amount, staffNo)
                .send();
    }

    private static ValidatableResponse own(String path) {
        return TestBank.as(TestBank.OFFICER).get(path).then().statusCode(200);
    }

    @Test
    void thePlaceOfTheWorkingDayBeforeIsKept() {
        own(OWN).body("dayBefore", nullValue());
        april(2, "A1", "BUSINESS", "800000.00", TestBank.COLLEAGUE);
        own(OWN).body("ranks.bank", equalTo(2)).body("dayBefore", nullValue());
        april(3, "A2", "BUSINESS", "900000.00", TestBank.OFFICER);
        own(OWN).body("ranks.bank", equalTo(1))
                .body("dayBefore.day", equalTo("2024-04-02"))
                .body("dayBefore.rank", equalTo(2));
    }

    @Test
    void aSecondImportOfTheSameDayMovesFromTheSamePlace() {
        april(2, "A1", "BUSINESS", "800000.00", TestBank.COLLEAGUE);
        april(3, "A2", "BUSINESS", "900000.00", TestBank.OFFICER);
        april(3, "A3", "BUSINESS", "990000.00", TestBank.COLLEAGUE);
        own(OWN).body("ranks.bank", equalTo(2))
                .body("dayBefore.day", equalTo("2024-04-02"))
                .body("dayBefore.rank", equalTo(2));
        april(8, "A4", "MORTGAGE", "990000.00", TestBank.NEIGHBOUR);
        own(OWN).body("dayBefore.day", equalTo("2024-04-03"));
        own(MARCH_OWN).body("dayBefore", nullValue());
    }

    @Test
    void aMonthIsSplitIntoItsWeeksByWorkingDays() {
        april(3, "A1", "BUSINESS", "300000.00", TestBank.OFFICER);
        april(9, "A2", "MORTGAGE", "500000.00", TestBank.OFFICER);
        own(OWN + "/weeks")
                .body("adjustmentAmount", equalTo(0f))
                .body("items.from", contains("2024-04-01", "2024-04-08", "2024-04-15", "2024-04-22", "2024-04-29"))
                .body("items.workingDays", contains(4, 5, 5, 6, 2))
                .body("items.amount", contains(300000f, 500000f, 0f, 0f, 0f))
                .body("items.loans", contains(1, 1, 0, 0, 0))
                .body("items[0].share.floor", equalTo(272727.27f))
                .body("items[0].shortfall.floor", equalTo(0f))
                .body("items[0].share.stretch", equalTo(454545.45f))
                .body("items[1].shortfall.stretch", equalTo(154545.45f))
                .body("items[2].shortfall.lifeline", equalTo(0f));
    }

    @Test
    void whatAClosedMonthTookBackIsToldAndOpenInTheWeeks() {
        TestLedger.completeThrough(LocalDate.of(2024, 4, 3)).reverse("M2").send();
        own(OWN + "/weeks")
                .body("adjustmentAmount", equalTo(-600000f))
                .body("items[0].shortfall.lifeline", equalTo(600000f))
                .body("items[0].amount", equalTo(0f));
    }

    @Test
    void aClosedMonthHasNoWeeksToCome() {
        TestBank.as(TestBank.OFFICER)
                .get(MARCH_OWN + "/weeks")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:liaoyuan:problem:month-closed"));
    }

    @Test
    void theLoansOfAClosedMonthAreThoseOfItsClose() {
        TestLedger.completeThrough(LocalDate.of(2024, 4, 3))
                .reverse("M2")
                .repay("M1", "2024-04-02", "1.00")
                .loan("M3", "2024-03-05", "BUSINESS", "800000.00", TestBank.OFFICER)
                .send();
        own(MARCH_OWN + "/loans")
                .body("items.loanNo", contains("M1", "M2"))
                .body("items[0].repaidOn", equalTo("2024-03-31"))
                .body("items[0].repaidAmount", equalTo(600000.01f))
                .body("items[1].repaidOn", equalTo("2024-04-01"));
        own(OWN + "/loans").body("items", empty());
    }

    @Test
    void theLoansOfAnOpenMonthAreThoseThatCountNow() {
        april(2, "A1", "BUSINESS", "800000.00", TestBank.OFFICER);
        april(3, "A2", "MORTGAGE", "400000.00", TestBank.OFFICER);
        TestLedger.completeThrough(LocalDate.of(2024, 4, 3)).reverse("A1").send();
        own(OWN + "/loans")
                .body("items", hasSize(1))
                .body("items[0].loanNo", equalTo("A2"))
                .body("items[0].amount", equalTo(400000f))
                .body("items[0].repaidOn", nullValue());
    }

    @Test
    void theTrendNamesEachMonthsLifeline() {
        own(OWN + "/trend").body("items.lifelineAmount", contains(800000f, 800000f));
    }

    @ParameterizedTest
    @CsvSource({
        "o111, 200",
        "o112, 404",
        "o211, 404",
        "sm11, 200",
        "sm21, 404",
        "bm1, 200",
        "bm2, 404",
        "ho1, 200",
        "admin1, 403"
    })
    void everyQuestionEndsWhereTheScopeEnds(String caller, int status) {
        for (String path : List.of("/weeks", "/loans")) {
            TestBank.as(caller).get(OWN + path).then().statusCode(status);
            RestAssured.given().get(OWN + path).then().statusCode(401);
            TestBank.as(TestBank.OFFICER)
                    .get("/api/v1/scores/2024-13/o111" + path)
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", equalTo("month"));
        }
    }
}
