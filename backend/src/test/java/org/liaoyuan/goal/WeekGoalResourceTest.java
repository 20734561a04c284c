package org.liaoyuan.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.time.BankTime;
import org.liaoyuan.scheme.ExampleScheme;
import org.liaoyuan.scheme.TestSchemes;
import org.liaoyuan.testing.BankApi;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

/** An officer's own goal of a week: set, seen with its progress, changed, dropped; by nobody else. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class WeekGoalResourceTest {
    private static final String NEVER = "\"v0\"";
    private static final String TWO_MORTGAGES = """
            {"products": [{"product": "MORTGAGE", "loans": 2, "amount": 900000.00}]}""";

    @Inject
    BankTime time;

    @Inject
    Sql sql;

    private LocalDate monday;
    private String week;

    @BeforeEach
    void bank() {
        TestBank.standard();
        TestSchemes.publish(ExampleScheme.effectiveFrom(YearMonth.of(2024, 1)));
        monday = time.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        week = "/api/v1/week-goals/" + monday;
    }

    private static Response set(String caller, String path, String version, String body) {
        return TestBank.as(caller)
                .contentType(ContentType.JSON)
                .header("If-Match", version)
                .body(body)
                .put(path);
    }

    private long audited(String action) {
        return sql.count(
                "select count(*) from audit_event where action = ? and object_type = 'week-goal' and object_id = ?",
                action,
                TestBank.OFFICER + "/" + monday);
    }

    @Test
    void withoutAGoalTheWeekIsThereAllTheSame() {
        TestBank.as(TestBank.OFFICER)
                .get(week)
                .then()
                .statusCode(200)
                .header("ETag", NEVER)
                .body("week", equalTo(monday.toString()))
                .body("until", equalTo(monday.plusDays(6).toString()))
                .body("set", equalTo(false))
                .body("changedAt", nullValue())
                .body("products", empty());
    }

    @Test
    void whatIsSetIsSeenWithWhatWasDoneOfIt() {
        BankApi.importLedger(
                "week.csv",
                """
                loan_no,disbursed_on,product,amount,officer_no
                W1,%1$s,MORTGAGE,500000.00,o111
                W2,%1$s,CONSUMER,80000.00,o111
                W3,%1$s,MORTGAGE,700000.00,o112
                W4,%2$s,MORTGAGE,700000.00,o111
                """.formatted(monday, monday.minusDays(1)).getBytes(StandardCharsets.UTF_8),
                "?mode=STRICT&completeThrough=" + monday);
        set(TestBank.OFFICER, week, NEVER, TWO_MORTGAGES)
                .then()
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("set", equalTo(true))
                .body("asOf", equalTo(monday.toString()))
                .body("changedAt", notNullValue())
                .body("products.product", contains("MORTGAGE", "CONSUMER"))
                .body("products.goalLoans", contains(2, null))
                .body("products.goalAmount", contains(900000f, null))
                .body("products.loans", contains(1, 1))
                .body("products.amount", contains(500000f, 80000f));
        assertThat(audited("WEEK_GOAL_SET")).isEqualTo(1);
        TestBank.as(TestBank.COLLEAGUE).get(week).then().body("set", equalTo(false));
    }

    @Test
    void aChangeIsMadeOnTheVersionThatWasSeen() {
        set(TestBank.OFFICER, week, NEVER, TWO_MORTGAGES).then().statusCode(200);
        set(TestBank.OFFICER, week, NEVER, TWO_MORTGAGES).then().statusCode(412);
        TestBank.as(TestBank.OFFICER)
                .contentType(ContentType.JSON)
                .body(TWO_MORTGAGES)
                .put(week)
                .then()
                .statusCode(428);
        set(TestBank.OFFICER, week, "\"v1\"", TWO_MORTGAGES.replace("2,", "3,"))
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("products.goalLoans", contains(3));
    }

    @Test
    void whatIsDroppedIsGoneAndItsVersionDoesNotComeAgain() {
        TestBank.as(TestBank.OFFICER)
                .header("If-Match", NEVER)
                .delete(week)
                .then()
                .statusCode(404);
        set(TestBank.OFFICER, week, NEVER, TWO_MORTGAGES).then().statusCode(200);
        TestBank.as(TestBank.OFFICER)
                .header("If-Match", "\"v7\"")
                .delete(week)
                .then()
                .statusCode(412);
        TestBank.as(TestBank.OFFICER)
                .header("If-Match", "\"v1\"")
                .delete(week)
                .then()
                .statusCode(204);
        TestBank.as(TestBank.OFFICER).get(week).then().header("ETag", "\"v2\"").body("set", equalTo(false));
        set(TestBank.OFFICER, week, "\"v2\"", TWO_MORTGAGES)
                .then()
                .statusCode(200)
                .header("ETag", "\"v3\"");
        assertThat(audited("WEEK_GOAL_DROPPED")).isEqualTo(1);
    }

    @Test
    void onlyThisWeekAndTheNextOneAreOpen() {
        set(TestBank.OFFICER, "/api/v1/week-goals/" + monday.plusWeeks(1), NEVER, TWO_MORTGAGES)
                .then()
                .statusCode(200);
        for (LocalDate other : new LocalDate[] {monday.minusWeeks(1), monday.plusWeeks(2), monday.plusDays(1)}) {
            set(TestBank.OFFICER, "/api/v1/week-goals/" + other, NEVER, TWO_MORTGAGES)
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", equalTo("week"));
        }
        TestBank.as(TestBank.OFFICER).get("/api/v1/week-goals/soon").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"products\":[]}|#/products",
                "{}|#/products",
                "{\"products\":[null]}|#/products/0",
                "{\"products\":[{\"product\":\"GOLD\",\"loans\":1,\"amount\":1}]}|#/products/0/product",
                "{\"products\":[{\"product\":\"MORTGAGE\",\"loans\":0,\"amount\":1}]}|#/products/0/loans",
                "{\"products\":[{\"product\":\"MORTGAGE\",\"loans\":1001,\"amount\":1}]}|#/products/0/loans",
                "{\"products\":[{\"product\":\"MORTGAGE\",\"loans\":1,\"amount\":0}]}|#/products/0/amount",
                "{\"products\":[{\"product\":\"MORTGAGE\",\"loans\":1,\"amount\":1.001}]}|#/products/0/amount",
                "{\"products\":[{\"product\":\"MORTGAGE\",\"loans\":1,\"amount\":1},{\"product\":\"MORTGAGE\",\"loans\":1,\"amount\":1}]}|#/products/1/product"
            })
    void badGoalsAreRefusedByNameAndChangeNothing(String bodyAndPointer) {
        String[] parts = bodyAndPointer.split("\\|");
        set(TestBank.OFFICER, week, NEVER, parts[0])
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo(parts[1]));
        assertThat(sql.count("select count(*) from week_goal")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sm11", "bm1", "ho1", "au1", "admin1", "ca1"})
    void nobodyButOfficersHasGoals(String caller) {
        TestBank.as(caller).get(week).then().statusCode(403);
        set(caller, week, NEVER, TWO_MORTGAGES).then().statusCode(403);
        TestBank.as(caller).header("If-Match", NEVER).delete(week).then().statusCode(403);
        RestAssured.given().get(week).then().statusCode(401);
    }
}
