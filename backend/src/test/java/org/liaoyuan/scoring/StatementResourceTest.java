package org.liaoyuan.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaoyuan.platform.persistence.Revisions;
import org.liaoyuan.platform.time.BankTime;
import org.liaoyuan.scheme.ExampleScheme;
import org.liaoyuan.scheme.TestSchemes;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

/** What an officer may ask, and who may ask it of whom. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class StatementResourceTest {
    private static final YearMonth MARCH = YearMonth.of(2024, 3);
    private static final String OWN = "/api/v1/scores/2024-04/o111";
    private static final String NO_LOANS = "{\"loans\":[]}";

    @Inject
    Revisions revisions;

    @BeforeEach
    void bank() {
        TestBank.standard();
        TestSchemes.publish(ExampleScheme.effectiveFrom(MARCH));
        TestLedger first = TestLedger.completeThrough(MARCH);
        for (int i = 0; i < 4; i++) {
            first.loan("M" + i, "2024-03-04", "MORTGAGE", "600000.00", TestBank.OFFICER);
        }
        for (int i = 0; i < 10; i++) {
            first.loan("C" + i, "2024-03-05", "CONSUMER", "90000.00", TestBank.OFFICER);
        }
        first.loan("B1", "2024-03-06", "BUSINESS", "1300000.00", TestBank.OFFICER)
                .loan("B2", "2024-03-06", "BUSINESS", "1300000.00", TestBank.OFFICER)
                .send();
        TestMonths.close(MARCH);
        TestLedger.completeThrough(LocalDate.of(2024, 4, 10))
                .loan("A1", "2024-04-02", "MORTGAGE", "500000.00", TestBank.OFFICER)
                .loan("A2", "2024-04-02", "BUSINESS", "800000.00", TestBank.COLLEAGUE)
                .reverse("B1")
                .send();
    }

    @Test
    void aClosedMonthShowsTheWorkedExampleToTheCent() {
        TestBank.as(TestBank.OFFICER)
                .get("/api/v1/scores/2024-03/o111")
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("points", equalTo(14.1f))
                .body("amount", equalTo(5900000f))
                .body("lines.product", contains("MORTGAGE", "CONSUMER", "BUSINESS"))
                .body("lines.factor", contains(1.2f, 0.8f, 1.5f))
                .body("lines.points", contains(4.8f, 4.8f, 4.5f))
                .body("adjustments", empty())
                .body("tierBasis.provisional", equalTo(false))
                .body("tierBasis.monthsUsed", empty())
                .body("closedAt", notNullValue())
                .body("digest", notNullValue())
                .body("pace", nullValue())
                .body("nextTier", nullValue())
                .body("rush", nullValue());
    }

    @Test
    void aMonthThatTheLedgerHasNotReachedHasAllItsWorkingDaysLeft() {
        YearMonth now = YearMonth.now(BankTime.ZONE);
        TestBank.as(TestBank.OFFICER)
                .get("/api/v1/scores/" + now + "/o111")
                .then()
                .statusCode(200)
                .body("asOf", nullValue())
                .body("pace.asOf", nullValue())
                .body("pace.elapsedWorkingDays", equalTo(0))
                .body("pace.projectedAmount", nullValue())
                .body("pace.remainingWorkingDays", greaterThan(10))
                .body("pace.requiredPerDay.lifeline", notNullValue());
    }

    @Test
    void anOpenMonthShowsWhereItIsHeading() {
        TestBank.as(TestBank.SUB_BRANCH_MANAGER)
                .get(OWN)
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("asOf", equalTo("2024-04-10"))
                .body("tier", equalTo(3))
                .body("tierBasis.averagePoints", equalTo(14.1f))
                .body("tierBasis.monthsUsed.month", contains("2024-03"))
                .body("adjustments", hasSize(1))
                .body("adjustments[0].loanNo", equalTo("B1"))
                .body("adjustments[0].closedMonth", equalTo("2024-03"))
                .body("adjustments[0].points", equalTo(-2.25f))
                .body("points", equalTo(-1.25f))
                .body("amount", equalTo(-800000f))
                .body("nextTier.tier", equalTo(5))
                .body("nextTier.averagePoints", equalTo(6.43f))
                .body("pace.asOf", equalTo("2024-04-10"))
                .body("streak", equalTo(1))
                .body("warning", equalTo("REMINDER"))
                .body("ranks.bank", equalTo(4))
                .body("rush", equalTo(false));
    }

    @Test
    void theTierAfterAnOpenMonthIsProvisional() {
        TestBank.as(TestBank.OFFICER)
                .get("/api/v1/scores/2024-05/o111")
                .then()
                .statusCode(200)
                .body("tierBasis.provisional", equalTo(true));
    }

    @ParameterizedTest
    @CsvSource({
        "o111, 200",
        "o112, 404",
        "o121, 404",
        "o211, 404",
        "sm11, 200",
        "sm21, 404",
        "bm1, 200",
        "bm2, 404",
        "ho1, 200",
        "au1, 200",
        "admin1, 403",
        "ca1, 403"
    })
    void everyQuestionEndsWhereTheScopeEnds(String caller, int status) {
        for (String path : List.of("", "/trend", "/needs")) {
            TestBank.as(caller).get(OWN + path).then().statusCode(status);
        }
        whatIf(caller, OWN, NO_LOANS).then().statusCode(status);
    }

    @Test
    void whatIsForeignLooksLikeWhatIsNot() {
        String foreign = withoutTrace(TestBank.as(TestBank.OFFICER).get("/api/v1/scores/2024-04/o211"), "o211");
        String nobody = withoutTrace(TestBank.as(TestBank.OFFICER).get("/api/v1/scores/2024-04/o999"), "o999");
        assertThat(foreign).isEqualTo(nobody);
        RestAssured.given().get(OWN).then().statusCode(401);
        RestAssured.given().get(OWN + "/trend").then().statusCode(401);
        RestAssured.given().get(OWN + "/needs").then().statusCode(401);
    }

    private static String withoutTrace(Response answer, String staffNo) {
        return answer.asString().replaceAll("\"traceId\":\"[^\"]*\"", "").replace(staffNo, "");
    }

    @Test
    void theTrendGoesUpToTheMonthAskedFor() {
        TestBank.as(TestBank.OFFICER)
                .get(OWN + "/trend?months=2")
                .then()
                .statusCode(200)
                .body("items.month", contains("2024-03", "2024-04"))
                .body("items.state", contains("CLOSED", "OPEN"))
                .body("items.points", contains(14.1f, -1.25f));
        TestBank.as(TestBank.OFFICER)
                .get(OWN + "/trend?months=0")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("months"));
    }

    @Test
    void monthsUnderAnotherManagerAreNotTheNewOnes() {
        TestStaff.move(TestBank.OFFICER, "S21", LocalDate.of(2024, 5, 1));
        TestBank.as(TestBank.OTHER_SUB_BRANCH_MANAGER)
                .get("/api/v1/scores/2024-05/o111/trend")
                .then()
                .statusCode(200)
                .body("items.month", contains("2024-05"));
        TestBank.as(TestBank.OTHER_SUB_BRANCH_MANAGER).get(OWN).then().statusCode(404);
    }

    @Test
    void needsAreExact() {
        TestBank.as(TestBank.OFFICER)
                .get(OWN + "/needs")
                .then()
                .statusCode(200)
                .body("items.product", contains("MORTGAGE", "CONSUMER", "BUSINESS"))
                .body("items.ticket", contains(600000f, 90000f, 1300000f))
                .body("items.lifeline", contains(6, 37, 3))
                .body("items.floor", contains(9, 59, 5))
                .body("items.stretch", contains(13, 87, 6));
        TestBank.as(TestBank.COLLEAGUE)
                .get("/api/v1/scores/2024-04/o112/needs")
                .then()
                .body("items.ticket", contains(500000f, 120000f, 800000f));
    }

    @Test
    void soManyAsNeededReachTheStandardAndOneFewerDoesNot() {
        List<Integer> needed =
                TestBank.as(TestBank.OFFICER).get(OWN + "/needs").jsonPath().getList("items.pointsStandard");
        assertThat(met("MORTGAGE", needed.get(0), "600000.00")).isTrue();
        assertThat(met("MORTGAGE", needed.get(0) - 1, "600000.00")).isFalse();
        assertThat(met("CONSUMER", needed.get(1), "90000.00")).isTrue();
        assertThat(met("CONSUMER", needed.get(1) - 1, "90000.00")).isFalse();
    }

    @Test
    void furtherLoansWouldChangeThisAndChangeNothing() {
        long before = revisions.current();
        whatIf(TestBank.OFFICER, OWN, loans("BUSINESS", 4, "800000.00"))
                .then()
                .statusCode(200)
                .body("points", equalTo(4.75f))
                .body("pointsAdded", equalTo(6.0f))
                .body("amount", equalTo(2400000f))
                .body("loans", equalTo(5))
                .body("pointsMet", equalTo(false))
                .body("attainment", equalTo("BELOW_LIFELINE"))
                .body("rank", equalTo(1))
                .body("nextTier.tier", equalTo(4));
        assertThat(revisions.current()).isEqualTo(before);
        TestBank.as(TestBank.OFFICER).get(OWN).then().body("points", equalTo(-1.25f));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"loans\":[{\"product\":\"GOLD\",\"count\":1,\"averageAmount\":1.00}]}|#/loans/0/product",
                "{\"loans\":[{\"product\":\"BUSINESS\",\"count\":-1,\"averageAmount\":1.00}]}|#/loans/0/count",
                "{\"loans\":[{\"product\":\"BUSINESS\",\"count\":1001,\"averageAmount\":1.00}]}|#/loans/0/count",
                "{\"loans\":[{\"product\":\"BUSINESS\",\"count\":1,\"averageAmount\":0}]}|#/loans/0/averageAmount",
                "{\"loans\":[{\"product\":\"BUSINESS\",\"count\":1,\"averageAmount\":1.001}]}|#/loans/0/averageAmount",
                "{\"loans\":[null]}|#/loans/0",
                "{}|#/loans"
            })
    void badWishesAreRefusedByName(String bodyAndPointer) {
        String[] parts = bodyAndPointer.split("\\|");
        whatIf(TestBank.OFFICER, OWN, parts[0]).then().statusCode(400).body("errors[0].pointer", equalTo(parts[1]));
    }

    private static boolean met(String product, int count, String amount) {
        return whatIf(TestBank.OFFICER, OWN, loans(product, count, amount))
                .jsonPath()
                .getBoolean("pointsMet");
    }

    private static String loans(String product, int count, String amount) {
        return "{\"loans\":[{\"product\":\"%s\",\"count\":%d,\"averageAmount\":%s}]}".formatted(product, count, amount);
    }

    private static Response whatIf(String caller, String path, String body) {
        return TestBank.as(caller).contentType(ContentType.JSON).body(body).post(path + "/what-if");
    }
}
