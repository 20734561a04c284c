package org.liaoyuan.target;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.liaoyuan.target.TargetHttp.OFFICERS;
import static org.liaoyuan.target.TargetHttp.UNITS;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.scheme.ExampleScheme;
import org.liaoyuan.scheme.TestSchemes;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

/** A branch's targets for its officers, and what these see of them. Everybody begins in tier 5: floor 1.5, stretch 2.5 million. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class OfficerSheetTest {
    private static final String SHEET = OFFICERS + "2024-03/B1";
    private static final String MINE = "/api/v1/targets/mine/2024-03";

    @Inject
    Sql sql;

    @BeforeEach
    void bank() {
        TestBank.standard();
        TestSchemes.publish(ExampleScheme.effectiveFrom(YearMonth.of(2024, 1)));
    }

    @Test
    void aSubBranchsTargetBecomesItsOfficersFloorsAndNobodyFallsBelowTheTier() {
        give("S11", "5000001");
        give("S12", "1000000");
        TargetHttp.spread(TestBank.BRANCH_MANAGER, SHEET, "{\"method\": \"EVEN\"}")
                .statusCode(200)
                .header("ETag", "\"v1\"");
        JsonPath sheet = TargetHttp.read(TestBank.BRANCH_MANAGER, SHEET);
        assertThat(sheet.getList("rows.staffNo")).containsExactly("o111", "o112", "o121");
        assertThat(numbers(sheet, "rows.draft.floorAmount")).containsExactly("2500001.00", "2500000.00", "1500000.00");
        assertThat(sheet.getString("rows[0].draft.stretchAmount")).isEqualTo("4166668.00");
        assertThat(sheet.getString("rows[2].draft.stretchAmount")).isEqualTo("2500000.00");
        assertThat(sheet.getString("units[0].draftInflation.difference")).isEqualTo("0.00");
        assertThat(sheet.getString("units[1].draftInflation.percent"))
                .as("the tier alone asks for more than was given")
                .isEqualTo("50.00");
        assertThat(sheet.getBoolean("provisional")).isTrue();
    }

    @Test
    void withoutATargetTheTiersNumbersAreTakenAndWhatIsSetByHandStays() {
        TargetHttp.save(TestBank.BRANCH_MANAGER, SHEET, rows(row("o112", "1700000", "2600000", "5")))
                .statusCode(200);
        TargetHttp.spread(TestBank.BRANCH_MANAGER, SHEET, "{\"method\": \"TIER\"}")
                .statusCode(200);
        JsonPath sheet = TargetHttp.read(TestBank.BRANCH_MANAGER, SHEET);
        assertThat(numbers(sheet, "rows.draft.floorAmount")).containsExactly("1500000.00", "1700000.00", "1500000.00");
        assertThat(sheet.getList("rows.fixed")).containsExactly(false, true, false);
        assertThat(sheet.getString("units[0].given")).isNull();
        assertThat(sheet.getString("units[0].draftInflation")).isNull();
    }

    @Test
    void anOfficerSeesTheTargetsWithTheChainAboveAndConfirmsThemOnce() {
        give("S11", "4000000");
        giveBranch("3000000");
        TestBank.as(TestBank.OFFICER)
                .get(MINE)
                .then()
                .statusCode(200)
                .header("ETag", "\"v0\"")
                .body("issued", nullValue())
                .body("inForce.floorAmount", equalTo(1500000.0f))
                .body("weeks.workingDays", contains(1, 5, 5, 5, 5));
        acknowledge("\"v0\"", 404);
        TargetHttp.issue("2024-03", TestBank.OFFICER, "4400000", "5000000", "6.5");

        JsonPath mine = TargetHttp.read(TestBank.OFFICER, MINE);
        assertThat(mine.getString("issued.floorAmount")).isEqualTo("4400000.00");
        assertThat(mine.getString("issued.publishedBy")).isEqualTo("分行甲");
        assertThat(mine.getList("chain.level")).containsExactly("HEAD_OFFICE", "BRANCH", "SUB_BRANCH");
        assertThat(mine.getString("chain[0].given"))
                .as("the bank's own target is not set")
                .isNull();
        assertThat(mine.getString("chain[1].inflation.difference")).isEqualTo("1000000.00");
        assertThat(mine.getString("chain[1].inflation.percent")).isEqualTo("33.33");
        assertThat(mine.getString("chain[2].inflation.percent")).isEqualTo("10.00");
        assertThat(numbers(mine, "weeks.floorAmount").stream()
                        .map(BigDecimal::new)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("4400000");

        String tag = TestBank.as(TestBank.OFFICER).get(MINE).header("ETag");
        String first = acknowledge(tag, 200);
        assertThat(acknowledge(tag, 200)).as("the first time counts").isEqualTo(first);
        assertThat(sql.count("select count(*) from audit_event where action = 'OFFICER_TARGETS_ACKNOWLEDGED'"))
                .isOne();
        TestBank.as(TestBank.BRANCH_MANAGER)
                .get("/api/v1/targets/coverage/2024-03/B1")
                .then()
                .statusCode(200)
                .body("items.officers", contains(2, 1))
                .body("items.issued", contains(1, 0))
                .body("items.acknowledged", contains(1, 0));

        TargetHttp.issue("2024-03", TestBank.OFFICER, "4500000", "5000000", "6.5");
        acknowledge(tag, 412);
        TestBank.as(TestBank.OFFICER)
                .get(MINE)
                .then()
                .body("issued.reason", equalTo("test"))
                .body("issued.acknowledgedAt", nullValue());
    }

    @Test
    void aNewVersionChangesOnlyWhatDiffersAndTheLogTellsBeforeAndAfter() {
        TargetHttp.save(
                        TestBank.BRANCH_MANAGER,
                        SHEET,
                        rows(row("o111", "2000000", "3000000", "4"), row("o121", "2000000", "3000000", "4")))
                .statusCode(200);
        TargetHttp.publish(TestBank.BRANCH_MANAGER, SHEET, "").statusCode(200);
        TestBank.as(TestBank.NEIGHBOUR)
                .header("If-Match", TestBank.as(TestBank.NEIGHBOUR).get(MINE).header("ETag"))
                .post(MINE + "/acknowledge")
                .then()
                .statusCode(200)
                .body("issued.acknowledgedAt", notNullValue());
        TargetHttp.save(
                        TestBank.BRANCH_MANAGER,
                        SHEET,
                        rows(row("o112", "1800000", "3000000", "4"), row("o121", "2000000", "3000000", "4")))
                .statusCode(200)
                .body("pending", equalTo(true));
        TargetHttp.publish(TestBank.BRANCH_MANAGER, SHEET, "").statusCode(400);
        TargetHttp.publish(TestBank.BRANCH_MANAGER, SHEET, "swapped").statusCode(200);

        TestBank.as(TestBank.NEIGHBOUR).get(MINE).then().body("issued.acknowledgedAt", notNullValue());
        TestBank.as(TestBank.OFFICER).get(MINE).then().body("issued", nullValue());
        TestBank.as(TestBank.SUB_BRANCH_MANAGER)
                .get("/api/v1/targets/changes?year=2024&unit=S11&sort=-publishedAt,staffNo")
                .then()
                .body("total", equalTo(3))
                .body("items.staffNo", contains("o111", "o112", "o111"))
                .body("items[0].amountAfter", nullValue())
                .body("items[1].amountBefore", nullValue())
                .body("items[1].reason", equalTo("swapped"));
        TargetHttp.publish(TestBank.BRANCH_MANAGER, SHEET, "again")
                .statusCode(409)
                .body("type", equalTo("urn:liaoyuan:problem:nothing-to-publish"));
    }

    @Test
    void aDraftIsItsMakersOwn() {
        TargetHttp.save(TestBank.BRANCH_MANAGER, SHEET, rows(row("o111", "2000000", "3000000", "4")))
                .statusCode(200);
        TestBank.as(TestBank.SUB_BRANCH_MANAGER)
                .get(OFFICERS + "2024-03/S11")
                .then()
                .statusCode(200)
                .body("mayGive", equalTo(false))
                .body("rows[0].draft", nullValue())
                .body("rows[0].inForce.floorAmount", equalTo(1500000.0f));
        TestBank.as(TestBank.SUB_BRANCH_MANAGER)
                .header("Accept", "text/csv")
                .header("Accept-Language", "en")
                .get(OFFICERS + "2024-03/S11")
                .then()
                .statusCode(200)
                .body(containsString("Floor of the tier (yuan)"))
                .body(containsString("o111,经理甲,S11,第一分行营业部,5,800000"));
    }

    @Test
    void eachCallerGetsWhatIsTheirs() {
        String cells = rows(row("o111", "2000000", "3000000", "4"));
        for (String path : List.of("", "/spread", "/publish")) {
            String body = path.isEmpty() ? cells : path.equals("/spread") ? "{\"method\": \"EVEN\"}" : "{}";
            String method = path.isEmpty() ? "PUT" : "POST";
            send(TestBank.HEAD_OFFICE, method, SHEET + path, body, 403);
            send(TestBank.OTHER_BRANCH_MANAGER, method, SHEET + path, body, 404);
            send(TestBank.SUB_BRANCH_MANAGER, method, SHEET + path, body, 403);
            send(TestBank.OFFICER, method, SHEET + path, body, 403);
            send(TestBank.BRANCH_MANAGER, method, OFFICERS + "2024-03/S11" + path, body, 404);
        }
        assertThat(sql.count("select count(*) from target_sheet")).isZero();
        given().get(SHEET).then().statusCode(401);
        TestBank.as(TestBank.SUB_BRANCH_MANAGER).get(SHEET).then().statusCode(404);
        TestBank.as(TestBank.HEAD_OFFICE).get(OFFICERS + "2024-03/HO").then().statusCode(404);
        TestBank.as(TestBank.BRANCH_MANAGER).get(MINE).then().statusCode(403);
        TestBank.as(TestBank.BRANCH_MANAGER)
                .get(OFFICERS + "2999-01/B1")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("month"));
        TestBank.as(TestBank.BRANCH_MANAGER)
                .get(OFFICERS + "2023-12/B1")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:liaoyuan:problem:no-scheme"));
    }

    @Test
    void onlyTheVersionSeenIsChanged() {
        String cells = rows(row("o111", "2000000", "3000000", "4"));
        TargetHttp.json(TestBank.BRANCH_MANAGER).body(cells).put(SHEET).then().statusCode(428);
        TargetHttp.save(TestBank.BRANCH_MANAGER, SHEET, cells).statusCode(200);
        send(TestBank.BRANCH_MANAGER, "PUT", SHEET, cells, 412);
        send(TestBank.BRANCH_MANAGER, "POST", SHEET + "/spread", "{\"method\": \"EVEN\"}", 412);
        send(TestBank.BRANCH_MANAGER, "POST", SHEET + "/publish", "{}", 412);
    }

    @ParameterizedTest
    @CsvSource({
        "o111, 1499999.99, 3000000, 4, floorAmount, below-tier",
        "o111, 2000000, 2499999, 4, stretchAmount, below-tier",
        "o111, 2000000, 3000000, 3.99, pointsStandard, below-tier",
        "o111, 3000000, 2900000, 4, stretchAmount, below-floor",
        "o211, 2000000, 3000000, 4, staffNo, not-an-officer-here",
    })
    void aRowThatMayNotBeIsNamed(
            String staffNo, String floor, String stretch, String points, String field, String code) {
        TargetHttp.save(TestBank.BRANCH_MANAGER, SHEET, rows(row(staffNo, floor, stretch, points)))
                .statusCode(400)
                .body("errors.pointer", contains("#/rows/0/" + field))
                .body("errors.code", contains(code));
        assertThat(sql.count("select count(*) from target_sheet")).isZero();
    }

    private static void give(String unit, String amount) {
        hand(TestBank.BRANCH_MANAGER, UNITS + "2024/B1", unit, amount);
    }

    private static void giveBranch(String amount) {
        hand(TestBank.HEAD_OFFICE, UNITS + "2024/HO", "B1", amount);
    }

    /** Keeps what the sheet holds already. */
    private static void hand(String staffNo, String sheet, String unit, String amount) {
        JsonPath now = TargetHttp.read(staffNo, sheet);
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < now.getList("rows").size(); i++) {
            String draft = now.getString("rows[" + i + "].months[2].draft");
            if (draft != null) {
                cells.append(cell(now.getString("rows[" + i + "].unitCode"), draft))
                        .append(", ");
            }
        }
        TargetHttp.save(staffNo, sheet, "{\"cells\": [" + cells + cell(unit, amount) + "]}")
                .statusCode(200);
        TargetHttp.publish(staffNo, sheet, "more").statusCode(200);
    }

    private static String cell(String unit, String amount) {
        return "{\"unitCode\": \"%s\", \"month\": \"2024-03\", \"amount\": %s, \"fixed\": true}"
                .formatted(unit, amount);
    }

    private static String acknowledge(String tag, int status) {
        return TestBank.as(TestBank.OFFICER)
                .header("If-Match", tag)
                .post(MINE + "/acknowledge")
                .then()
                .statusCode(status)
                .extract()
                .path("issued.acknowledgedAt");
    }

    private static void send(String staffNo, String method, String path, String body, int status) {
        TargetHttp.json(staffNo)
                .header("If-Match", "\"v0\"")
                .body(body)
                .request(method, path)
                .then()
                .statusCode(status);
    }

    private static String row(String staffNo, String floor, String stretch, String points) {
        return """
                {"staffNo": "%s", "floorAmount": %s, "stretchAmount": %s, "pointsStandard": %s, "fixed": true}""".formatted(staffNo, floor, stretch, points);
    }

    private static String rows(String... rows) {
        return "{\"rows\": [" + String.join(", ", rows) + "]}";
    }

    private static List<String> numbers(JsonPath json, String path) {
        return json.getList(path).stream()
                .map(BigDecimal.class::cast)
                .map(BigDecimal::toPlainString)
                .toList();
    }
}
