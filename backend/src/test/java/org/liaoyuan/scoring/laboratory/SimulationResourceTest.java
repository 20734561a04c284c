package org.liaoyuan.scoring.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.liaoyuan.testing.TestBank.AUDITOR;
import static org.liaoyuan.testing.TestBank.BRANCH_MANAGER;
import static org.liaoyuan.testing.TestBank.HEAD_OFFICE;
import static org.liaoyuan.testing.TestBank.OFFICER;
import static org.liaoyuan.testing.TestBank.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaoyuan.access.Caller;
import org.liaoyuan.platform.jobs.Jobs;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.testing.BankApi;
import org.liaoyuan.testing.Csv;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

/** The rule laboratory: two closed months run again, read by who may, and kept with the scheme that is published. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class SimulationResourceTest {
    private static final String SCHEMES = "/api/v1/schemes/";
    private static final String RUNS = "/api/v1/simulations/";
    private static final String RULES = new String(Csv.bytes("/sample/scheme.json"), StandardCharsets.UTF_8);
    /** Consumer loans bring a third less, mortgages a tenth more; to be in force from a month that is open. */
    private static final String OTHER = RULES.replace("\"coefficient\": 0.6", "\"coefficient\": 0.4")
            .replace("\"coefficient\": 1.0", "\"coefficient\": 1.1")
            .replace("\"effectiveFrom\": \"2024-01\"", "\"effectiveFrom\": \"2090-01\"")
            .replace("样例方案", "新方案");

    @Inject
    Sql sql;

    @Inject
    Jobs jobs;

    @Inject
    Caller caller;

    private String inForce;

    @BeforeEach
    void bank() {
        TestBank.standard();
        inForce = BankApi.publishScheme(RULES);
        BankApi.importLedger(
                "ledger.csv", """
                loan_no,disbursed_on,product,amount,officer_no
                L1,2024-01-05,MORTGAGE,500000.00,o111
                L2,2024-01-30,CONSUMER,120000.00,o112
                L3,2024-02-05,CONSUMER,120000.00,o112
                L4,2024-02-06,MORTGAGE,500000.00,o211
                L5,2024-02-06,CONSUMER,120000.00,o211
                """.getBytes(StandardCharsets.UTF_8), "?mode=STRICT&completeThrough=2024-02-29");
        BankApi.close("2024-01");
        BankApi.importLedger(
                "late.csv", """
                loan_no,disbursed_on,product,amount,officer_no
                LATE,2024-01-08,CONSUMER,120000.00,o111
                """.getBytes(StandardCharsets.UTF_8), "?mode=STRICT&completeThrough=2024-02-29");
        BankApi.close("2024-02");
    }

    @Test
    void theSchemeInForceGivesWhatIsStored() {
        String stored = stored();
        String run = BankApi.simulate(inForce, "2024-01", "2024-02");

        JsonPath read = BankApi.exact(as(AUDITOR).get(RUNS + run));
        assertThat(read.getString("summary.state")).isEqualTo("DONE");
        assertThat(read.<Map<String, Object>>get("report.after")).isEqualTo(read.get("report.before"));
        assertThat(read.getInt("report.officers")).isEqualTo(4);
        assertThat(read.getInt("report.gaining") + read.getInt("report.losing")).isZero();
        assertThat(read.getInt("report.bands.find { it.band == 'SAME' }.officers"))
                .isEqualTo(4);
        assertThat(stored()).isEqualTo(stored);
    }

    @Test
    void whoGainsAndWhoLosesWithTheReasons() {
        String run = BankApi.simulate(drafted(OTHER), "2024-01", "2024-02");

        JsonPath read = BankApi.exact(as(HEAD_OFFICE).get(RUNS + run));
        assertThat(read.getInt("report.gaining")).isZero();
        assertThat(read.getInt("report.losing")).isEqualTo(3);
        assertThat(read.<BigDecimal>get("report.before.points")).isEqualByComparingTo("4.40");
        assertThat(read.<BigDecimal>get("report.after.points")).isEqualByComparingTo("3.80");
        assertThat(read.getList("report.branches.code")).containsExactly("B1", "B2");
        assertThat(read.getList("report.months.month")).containsExactly("2024-01", "2024-02");
        assertThat(read.getInt("report.months[0].placed.lastLoans")).isEqualTo(1);
        assertThat(read.<Integer>getList("report.tiers.officers")).containsExactly(4);
        assertThat(read.getInt("report.tenures[0].months")).isEqualTo(8);
        as(HEAD_OFFICE)
                .get(RUNS + run + "/officers?shift=LOSES&unit=B1")
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items.staffNo", contains("o112", "o111"));
        String months = as(HEAD_OFFICE)
                .get(RUNS + run + "/officers/o111")
                .then()
                .statusCode(200)
                .body("officer.tierBefore", equalTo(5))
                .body("months.month", contains("2024-01", "2024-02"))
                .extract()
                .asString();
        assertThat(months)
                .contains("\"parts\":[{\"product\":\"MORTGAGE\",\"byCoefficient\":0.10,\"byFactor\":0.00}]")
                .contains("\"byAdjustments\":-0.20");
    }

    @Test
    void theListIsSortedFilteredAndTakenAway() {
        String officers = RUNS + BankApi.simulate(drafted(OTHER), "2024-01", "2024-02") + "/officers";

        as(AUDITOR)
                .get(officers + "?sort=-difference,staffNo&size=2")
                .then()
                .body("items.staffNo", contains("o121", "o111"))
                .body("total", equalTo(4));
        as(AUDITOR).get(officers + "?band=SAME").then().body("items.staffNo", contains("o121"));
        as(AUDITOR).get(officers + "?q=经理乙").then().body("items.staffNo", contains("o112"));
        as(AUDITOR).get(officers + "?tierBefore=5&tierAfter=4").then().body("items", empty());
        as(AUDITOR)
                .header("Accept", "text/csv")
                .header("Accept-Language", "en")
                .get(officers + "?shift=LOSES&sort=staffNo")
                .then()
                .statusCode(200)
                .body(containsString("Difference by coefficients"))
                .body(containsString("o112,经理乙,B1,第一分行,S11,第一分行营业部,1.20,0.80,-0.40,-0.40,0.00,0.00,5,5"));
        refused(as(HEAD_OFFICE).get(officers + "?unit=NONE").then(), "unit");
        refused(as(HEAD_OFFICE).get(officers + "?sort=name").then(), "sort");
        refused(as(HEAD_OFFICE).get(officers + "?shift=WINS").then(), "shift");
    }

    @Test
    void whatCannotBeRunIsRefusedAtOnceAndLeavesNothing() {
        refused(ask(inForce, "2023-12", "2024-01"), "#/from");
        refused(ask(inForce, "2024-01", "2024-03"), "#/to");
        refused(ask(inForce, "2024-02", "2024-01"), "#/to");
        ask(UUID.randomUUID().toString(), "2024-01", "2024-02").statusCode(404);
        ask(drafted(OTHER.replace("\"CONSUMER\"", "\"CARD\"")), "2024-01", "2024-02")
                .statusCode(422)
                .body("errors.pointer", contains("#/products"))
                .body("errors[0].message", containsString("CONSUMER"));
        ask(drafted(OTHER.replace("\"maxFactor\": 1.5", "\"maxFactor\": 0.1")), "2024-01", "2024-02")
                .statusCode(422);

        assertThat(sql.count("select count(*) from simulation")).isZero();
        assertThat(sql.count("select count(*) from job where kind = 'SIMULATION'"))
                .isZero();
    }

    @Test
    void theReportStaysWithTheSchemeThatIsPublishedWithIt() {
        String draft = drafted(OTHER);
        String run = BankApi.simulate(draft, "2024-01", "2024-02");
        as(HEAD_OFFICE)
                .header("If-Match", "\"v0\"")
                .post(SCHEMES + draft + "/publish")
                .then()
                .statusCode(200);

        as(AUDITOR)
                .get(SCHEMES + draft + "/simulations")
                .then()
                .statusCode(200)
                .body("items.id", contains(run))
                .body("items[0].attached", equalTo(true))
                .body("items[0].current", equalTo(true));
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> sql.update("update simulation set attached_at = null where id = ?::uuid", run)))
                .hasMessageContaining("simulation");
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> sql.update("update simulation_officer set points_after = 0")))
                .hasMessageContaining("permission denied");
        as(OFFICER).get("/api/v1/my-data").then().body("items.find { it.key == 'simulations' }.rows", hasSize(1));
    }

    @Test
    void aReportOnOtherNumbersIsNotAttachedAndGoesWithItsDraft() {
        String draft = drafted(OTHER);
        String run = BankApi.simulate(draft, "2024-01", "2024-02");
        as(HEAD_OFFICE)
                .header("If-Match", "\"v0\"")
                .contentType(ContentType.JSON)
                .body(OTHER.replace("0.4", "0.5"))
                .put(SCHEMES + draft)
                .then()
                .statusCode(200);
        as(HEAD_OFFICE)
                .get(RUNS + run)
                .then()
                .body("summary.current", equalTo(false))
                .body("summary.attached", equalTo(false))
                .body("report", notNullValue());
        as(OFFICER).get("/api/v1/my-data").then().body("items.find { it.key == 'simulations' }.rows", empty());

        as(HEAD_OFFICE)
                .header("If-Match", "\"v1\"")
                .delete(SCHEMES + draft)
                .then()
                .statusCode(204);
        as(HEAD_OFFICE).get(RUNS + run).then().statusCode(404);
        assertThat(sql.count("select count(*) from simulation_officer")).isZero();
    }

    @Test
    void aRunThatIsStoppedEndsWithoutAReport() {
        String run = QuarkusTransaction.requiringNew().call(() -> {
            // A run that no worker takes: it stands in the queue for a kind that nobody does.
            caller.assume(TestBank.personId(HEAD_OFFICE));
            UUID id = jobs.enqueue("NOBODY", caller.personId(), Map.of());
            sql.update("update job set status = 'RUNNING', lease_until = now() + interval '1 hour' where id = ?", id);
            sql.update("""
                    insert into simulation (id, scheme_id, rules, from_month, until_month, created_by, created_at)
                    select ?, id, rules, date '2024-01-01', date '2024-02-01', ?, now() from scheme
                    """, id, caller.personId());
            return id.toString();
        });
        as(BRANCH_MANAGER).post(RUNS + run + "/cancel").then().statusCode(403);
        as(HEAD_OFFICE).post(RUNS + run + "/cancel").then().statusCode(204);

        as(HEAD_OFFICE)
                .get(RUNS + run)
                .then()
                .body("summary.state", equalTo("CANCELLED"))
                .body("report", nullValue());
        as(HEAD_OFFICE).post(RUNS + run + "/cancel").then().statusCode(409);
        assertThat(actions()).endsWith("SIMULATION_CANCELLED");
    }

    @Test
    void runsAreInTheTrail() {
        String run = BankApi.simulate(drafted(OTHER), "2024-01", "2024-01");

        assertThat(actions()).endsWith("SIMULATION_REQUESTED");
        as(HEAD_OFFICE).post(RUNS + run + "/cancel").then().statusCode(409);
        as(HEAD_OFFICE).get(RUNS + UUID.randomUUID()).then().statusCode(404);
        as(HEAD_OFFICE).get(RUNS + run + "/officers/nobody").then().statusCode(404);
        as(HEAD_OFFICE).get(RUNS + UUID.randomUUID() + "/officers").then().statusCode(404);
        as(HEAD_OFFICE).get(SCHEMES + UUID.randomUUID() + "/simulations").then().statusCode(404);
        as(HEAD_OFFICE).post(RUNS + UUID.randomUUID() + "/cancel").then().statusCode(404);
    }

    private List<String> actions() {
        return sql.list(
                "select action from audit_event where object_type = 'simulation' order by at", row -> row.getString(1));
    }

    private static String drafted(String rules) {
        return as(HEAD_OFFICE)
                .contentType(ContentType.JSON)
                .body(rules)
                .post("/api/v1/schemes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse ask(String scheme, String from, String to) {
        return as(HEAD_OFFICE)
                .contentType(ContentType.JSON)
                .body(Map.of("from", from, "to", to))
                .post(SCHEMES + scheme + "/simulations")
                .then();
    }

    private static void refused(ValidatableResponse answer, String place) {
        answer.statusCode(400).body(place.startsWith("#") ? "errors.pointer" : "errors.parameter", contains(place));
    }

    /** Every stored result, as the database has it. */
    private String stored() {
        return sql.one(
                        "select md5(string_agg(o::text, '|' order by o.month, o.person_id)) from officer_month o",
                        row -> row.getString(1))
                .orElseThrow();
    }
}
