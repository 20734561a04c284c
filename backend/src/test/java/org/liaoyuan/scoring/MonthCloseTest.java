package org.liaoyuan.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaoyuan.platform.persistence.Revisions;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.problem.ProblemException;
import org.liaoyuan.platform.problem.ProblemType;
import org.liaoyuan.scheme.ExampleScheme;
import org.liaoyuan.scheme.TestSchemes;
import org.liaoyuan.testing.BankApi;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

/** Closing in order, once, for good; and the proof afterwards. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class MonthCloseTest {
    private static final YearMonth JANUARY = YearMonth.of(2024, 1);

    @Inject
    Sql sql;

    @Inject
    Revisions revisions;

    @BeforeEach
    void bank() {
        TestBank.standard();
        TestSchemes.publish(ExampleScheme.effectiveFrom(JANUARY));
        TestLedger.completeThrough(LocalDate.of(2024, 1, 30))
                .loan("L1", "2024-01-03", "MORTGAGE", "900000.00", TestBank.OFFICER)
                .loan("L2", "2024-01-04", "CONSUMER", "120000.00", TestBank.COLLEAGUE)
                .loan("L3", "2024-02-05", "MORTGAGE", "500000.00", TestBank.OFFICER)
                .send();
    }

    @Test
    void refusesAtOnceWhatCannotBeClosed() {
        refused("2024-02", "month-not-next");
        refused("2024-01", "month-not-complete");
        refused("2023-12", "no-scheme");
        TestLedger.completeThrough(JANUARY).send();
        TestMonths.close(JANUARY);
        refused("2024-01", "month-closed");
        assertThat(sql.count("select count(*) from job where kind = 'MONTH_CLOSE'"))
                .isZero();
    }

    @Test
    void theLastWorkingDayIsEnough() {
        TestLedger.completeThrough(LocalDate.of(2024, 1, 31)).send();
        TestMonths.close(JANUARY);
        TestLedger.completeThrough(LocalDate.of(2024, 2, 29)).send();
        TestMonths.close(JANUARY.plusMonths(1));
        // 30 and 31 March 2024 are a weekend.
        TestLedger.completeThrough(LocalDate.of(2024, 3, 28)).send();
        refused("2024-03", "month-not-complete");
        TestLedger.completeThrough(LocalDate.of(2024, 3, 29)).send();
        TestMonths.close(YearMonth.of(2024, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TestBank.OFFICER,
                TestBank.SUB_BRANCH_MANAGER,
                TestBank.BRANCH_MANAGER,
                TestBank.AUDITOR,
                TestBank.ADMIN,
                TestBank.CANDIDATE
            })
    void onlyHeadOfficeCloses(String caller) {
        TestBank.as(caller).post("/api/v1/months/2024-01/close").then().statusCode(403);
    }

    @Test
    void nobodyUnknownComesIn() {
        RestAssured.given().post("/api/v1/months/2024-01/close").then().statusCode(401);
        RestAssured.given().post("/api/v1/months/2024-01/verify").then().statusCode(401);
        RestAssured.given().get("/api/v1/months").then().statusCode(401);
        TestBank.as(TestBank.ADMIN).get("/api/v1/months").then().statusCode(403);
        TestBank.as(TestBank.HEAD_OFFICE)
                .post("/api/v1/months/2024-13/close")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("month"));
    }

    @Test
    void aCloseThroughTheQueueIsToldAndAudited() {
        TestLedger.completeThrough(JANUARY).send();
        JsonPath job = BankApi.ended(accepted("2024-01"));
        assertThat(job.getString("status")).isEqualTo("DONE");
        assertThat(job.getInt("counts.officers")).isEqualTo(4);
        assertThat(sql.count("select count(*) from audit_event where action = 'MONTH_CLOSED' and object_id = '2024-01'"
                        + " and actor = 'ho1'"))
                .isOne();
        TestBank.as(TestBank.OFFICER)
                .get("/api/v1/months")
                .then()
                .statusCode(200)
                .body("items.find { it.month == '2024-01' }.state", equalTo("CLOSED"))
                .body("items.find { it.month == '2024-01' }.closedBy", equalTo("总行员"))
                .body("items.find { it.month == '2024-02' }.state", equalTo("OPEN"))
                .body("items.find { it.month == '2024-02' }.closable", equalTo(false))
                .body("items.find { it.month == '2024-02' }.closeBlocker", containsString("2024-01-31"));
    }

    @Test
    void twoClosesAtOnceProduceOne() {
        TestLedger.completeThrough(JANUARY).send();
        List<String> both = new ArrayList<>();
        // Neither gets ahead of the other's asking: who asks after a close is refused at once.
        QuarkusTransaction.requiringNew().run(() -> {
            revisions.lock();
            both.add(accepted("2024-01"));
            both.add(accepted("2024-01"));
        });
        List<String> ends =
                both.stream().map(job -> BankApi.ended(job).getString("status")).toList();
        assertThat(ends).containsExactlyInAnyOrder("DONE", "FAILED");
        assertThat(sql.count("select count(*) from month_close")).isOne();
    }

    @Test
    void twoThreadsClosingAtOnceProduceOne() throws Exception {
        TestLedger.completeThrough(JANUARY).send();
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> tries = pool.invokeAll(Collections.nCopies(2, MonthCloseTest::closes));
            assertThat(List.of(tries.get(0).get(), tries.get(1).get())).containsExactlyInAnyOrder(true, false);
        } finally {
            pool.shutdown();
        }
    }

    private static boolean closes() {
        ManagedContext context = Arc.container().requestContext();
        context.activate();
        try {
            TestMonths.close(JANUARY);
            return true;
        } catch (ProblemException refused) {
            assertThat(refused.type()).isEqualTo(ProblemType.MONTH_CLOSED);
            return false;
        } finally {
            context.terminate();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update officer_month set points = 99 where month = '2024-01-01'",
                "update officer_month set closed = false where month = '2024-01-01'",
                "delete from officer_month where month = '2024-01-01'",
                "update month_close set digest = 'x'",
                "delete from month_close",
                "update adjustment set points = 1",
                "delete from adjustment",
                "truncate officer_month",
                "truncate month_close",
                "insert into officer_month select (o).* from (select jsonb_populate_record(o, jsonb_build_object('person_id',"
                        + " (select id from person where staff_no = 'ho1'), 'closed', false)) o from officer_month o"
                        + " where month = '2024-01-01' limit 1) x"
            })
    void nobodyChangesAClosedMonth(String statement) {
        TestLedger.completeThrough(JANUARY).send();
        TestMonths.close(JANUARY);
        TestLedger.completeThrough(JANUARY).reverse("L1").send();

        assertThatThrownBy(() -> sql.update(statement))
                .hasMessageMatching("(?s).*(closed to change|permission denied|the month is closed).*");
    }

    @Test
    void verifyNamesTheOfficerAndTheFigureThatWasTamperedWith() throws SQLException {
        TestLedger.completeThrough(JANUARY).send();
        TestMonths.close(JANUARY);
        assertThat(verified().getBoolean("matches")).isTrue();
        // What becomes known later leaves the proof alone.
        TestLedger.completeThrough(JANUARY)
                .repay("L1", "2024-01-20", "400000.00")
                .reverse("L2")
                .loan("LATE", "2024-01-09", "BUSINESS", "800000.00", TestBank.OFFICER)
                .send();
        TestStaff.leave(TestBank.COLLEAGUE, LocalDate.of(2024, 1, 10));
        assertThat(verified().getBoolean("matches")).isTrue();

        asSuperuser("update officer_month set points = points + 1 where month = '2024-01-01' and person_id = "
                + TestBank.personId(TestBank.OFFICER));
        JsonPath differs = verified();
        assertThat(differs.getBoolean("matches")).isFalse();
        assertThat(differs.getList("differences.staffNo")).containsExactly(TestBank.OFFICER);
        assertThat(differs.getList("differences.field")).containsExactly("points");
        assertThat(differs.getString("differences[0].recomputed")).isEqualTo("1.5");
        asSuperuser("delete from loan where loan_no = 'L1'");
        assertThat(verified().getString("recomputedDigest")).isNotEqualTo(differs.getString("digest"));
    }

    @Test
    void onlyAClosedMonthCanBeVerifiedAndOnlyByThoseWhoMay() {
        TestBank.as(TestBank.AUDITOR)
                .post("/api/v1/months/2024-01/verify")
                .then()
                .statusCode(404);
        for (String caller : List.of(TestBank.OFFICER, TestBank.BRANCH_MANAGER, TestBank.ADMIN)) {
            TestBank.as(caller).post("/api/v1/months/2024-01/verify").then().statusCode(403);
        }
    }

    @Test
    void aNewMonthOfTheListHasTheNewestFirst() {
        TestBank.as(TestBank.HEAD_OFFICE)
                .header("Accept-Language", "en")
                .get("/api/v1/months")
                .then()
                .statusCode(200)
                .body("items.findAll { it.month <= '2024-02' }.month", contains("2024-02", "2024-01"))
                .body("items[-1].closeBlocker", containsString("complete up to 2024-01-30"))
                .body("items[-1].officers", equalTo(4));
    }

    private static JsonPath verified() {
        Response answer = TestBank.as(TestBank.AUDITOR).post("/api/v1/months/2024-01/verify");
        answer.then().statusCode(200);
        return answer.jsonPath();
    }

    private static void refused(String month, String problem) {
        TestBank.as(TestBank.HEAD_OFFICE)
                .post("/api/v1/months/" + month + "/close")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:liaoyuan:problem:" + problem));
    }

    private static String accepted(String month) {
        return TestBank.as(TestBank.HEAD_OFFICE)
                .post("/api/v1/months/" + month + "/close")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private static void asSuperuser(String statement) throws SQLException {
        String url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
                Statement sql = connection.createStatement()) {
            sql.execute("set session_replication_role = replica");
            sql.execute(statement);
        }
    }
}
