package org.liaoyuan.target;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
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
import org.liaoyuan.testing.BankApi;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

/** Placement targets from head office to branches and on to sub-branches. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class UnitSheetTest {
    private static final String BANK = UNITS + "2025/HO";
    private static final String BRANCH = UNITS + "2025/B1";
    private static final String EVEN =
            "{\"annual\": 1200000000, \"months\": \"EVEN\", \"units\": \"EVEN\", \"step\": 10000}";

    @Inject
    Sql sql;

    @BeforeEach
    void bank() {
        TestBank.standard();
        TestSchemes.publish(ExampleScheme.effectiveFrom(YearMonth.of(2024, 1)));
    }

    @Test
    void headOfficeSpreadsAYearOverMonthsAndBranchesAndNobodySeesItBeforeItIsPublished() {
        TargetHttp.spread(TestBank.HEAD_OFFICE, BANK, EVEN)
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("pending", equalTo(true))
                .body("edition", equalTo(0));
        JsonPath sheet = TargetHttp.read(TestBank.HEAD_OFFICE, BANK);
        assertThat(figures(sheet, "own.months.draft"))
                .containsOnly("100000000.00")
                .hasSize(12);
        assertThat(figures(sheet, "rows[0].months.draft"))
                .containsOnly("50000000.00")
                .hasSize(12);
        assertThat(sheet.getString("own.draftAnnual")).isEqualTo("1200000000.00");
        assertThat(figures(sheet, "checks.draftInflation.percent")).containsOnly("0.00");

        JsonPath branch = TargetHttp.read(TestBank.BRANCH_MANAGER, BRANCH);
        assertThat(branch.getList("own.months.target")).containsOnlyNulls();
        assertThat(branch.getList("own.months.draft")).containsOnlyNulls();

        TargetHttp.publish(TestBank.HEAD_OFFICE, BANK, "").statusCode(200).body("pending", equalTo(false));
        branch = TargetHttp.read(TestBank.BRANCH_MANAGER, BRANCH);
        assertThat(figures(branch, "own.months.target"))
                .containsOnly("50000000.00")
                .hasSize(12);
        assertThat(branch.getString("own.annual")).isEqualTo("600000000.00");
        assertThat(branch.getInt("own.monthsSet")).isEqualTo(12);
    }

    @Test
    void whatABranchAddsIsSeenByAllConcernedAndNothingIsCountedTwice() {
        handDown();
        TargetHttp.spread(TestBank.BRANCH_MANAGER, BRANCH, "{\"units\": \"EVEN\", \"markup\": 3}")
                .statusCode(200);
        TargetHttp.publish(TestBank.BRANCH_MANAGER, BRANCH, "").statusCode(200);

        JsonPath branch = TargetHttp.read(TestBank.BRANCH_MANAGER, BRANCH);
        assertThat(branch.getString("checks[0].given")).isEqualTo("50000000.00");
        assertThat(branch.getString("checks[0].handedDown")).isEqualTo("51500000.00");
        assertThat(branch.getString("checks[0].inflation.difference")).isEqualTo("1500000.00");
        assertThat(branch.getString("checks[0].inflation.percent")).isEqualTo("3.00");
        assertThat(branch.getInt("checks[0].set")).isEqualTo(2);

        JsonPath bank = TargetHttp.read(TestBank.HEAD_OFFICE, BANK);
        assertThat(bank.getString("checks[0].handedDown")).as("branches alone").isEqualTo("100000000.00");
        assertThat(bank.getString("rows[0].months[0].inflation.percent")).isEqualTo("3.00");
        assertThat(bank.getString("rows[1].months[0].handedDown")).isNull();

        JsonPath own = TargetHttp.read(TestBank.SUB_BRANCH_MANAGER, UNITS + "2025/S11");
        assertThat(own.getString("own.months[0].target")).isEqualTo("25750000.00");
        assertThat(own.getBoolean("mayGive")).isFalse();
        assertThat(own.getList("rows")).isEmpty();
    }

    @Test
    void whatIsSetByHandStaysWhenSpreadAgainAndTheSumIsExact() {
        handDown();
        TargetHttp.save(
                        TestBank.BRANCH_MANAGER,
                        BRANCH,
                        cells(
                                "{\"unitCode\": \"S11\", \"month\": \"2025-03\", \"amount\": 33333333.33, \"fixed\": true}"))
                .statusCode(200);
        TargetHttp.spread(TestBank.BRANCH_MANAGER, BRANCH, "{\"units\": \"EVEN\", \"step\": 1000}")
                .statusCode(200);
        JsonPath sheet = TargetHttp.read(TestBank.BRANCH_MANAGER, BRANCH);
        assertThat(sheet.getString("rows[0].months[2].draft")).isEqualTo("33333333.33");
        assertThat(sheet.getBoolean("rows[0].months[2].fixed")).isTrue();
        assertThat(sheet.getString("rows[1].months[2].draft")).isEqualTo("16666666.67");
        assertThat(sheet.getString("rows[1].months[3].draft")).isEqualTo("25000000.00");
    }

    @Test
    void aSeasonalYearFollowsItsProfileAndWorkingDaysTheCalendar() {
        TargetHttp.spread(TestBank.HEAD_OFFICE, BANK, """
                        {"annual": 100, "months": "SEASONAL", "units": "EVEN",
                         "profile": [0, 10, 10, 10, 10, 10, 10, 10, 10, 10, 5, 5]}""").statusCode(200).body("own.months[0].draft", nullValue());
        assertThat(TargetHttp.read(TestBank.HEAD_OFFICE, BANK).getString("own.months[11].draft"))
                .isEqualTo("5.00");
        TargetHttp.spread(
                        TestBank.HEAD_OFFICE,
                        BANK,
                        "{\"annual\": 250000000, \"months\": \"WORKING_DAYS\", \"units\": \"EVEN\"}")
                .statusCode(200);
        JsonPath sheet = TargetHttp.read(TestBank.HEAD_OFFICE, BANK);
        assertThat(sheet.getString("own.draftAnnual")).isEqualTo("250000000.00");
        assertThat(new BigDecimal(sheet.getString("own.months[1].draft")))
                .as("February has fewer working days than July")
                .isLessThan(new BigDecimal(sheet.getString("own.months[6].draft")));
    }

    @Test
    void theYearBeforeDecidesAndWhoPlacedNothingGetsNoTargetRatherThanNought() {
        importLoans("L1,2024-01-03,MORTGAGE,3000000.00,o111", "L2,2024-01-04,MORTGAGE,1000000.00,o121");
        String body = "{\"annual\": 8000, \"months\": \"PRIOR_YEAR\", \"units\": \"PRIOR_YEAR\"}";
        TargetHttp.spread(TestBank.HEAD_OFFICE, BANK, body).statusCode(200);
        JsonPath sheet = TargetHttp.read(TestBank.HEAD_OFFICE, BANK);
        assertThat(sheet.getString("own.months[0].draft")).isEqualTo("8000.00");
        assertThat(sheet.getString("own.months[1].draft")).isNull();
        assertThat(sheet.getString("rows[0].months[0].draft")).isEqualTo("8000.00");
        assertThat(sheet.getString("rows[1].months[0].draft")).isNull();
        TargetHttp.publish(TestBank.HEAD_OFFICE, BANK, "").statusCode(200);
        TargetHttp.spread(TestBank.BRANCH_MANAGER, BRANCH, "{\"units\": \"PRIOR_YEAR\"}")
                .statusCode(200);
        JsonPath branch = TargetHttp.read(TestBank.BRANCH_MANAGER, BRANCH);
        assertThat(branch.getString("rows[0].months[0].draft")).isEqualTo("6000.00");
        assertThat(branch.getString("rows[1].months[0].draft")).isEqualTo("2000.00");
    }

    @Test
    void withoutFiguresOfTheYearBeforeOrWithMoreFixedThanThereIsSpreadingIsRefused() {
        TargetHttp.spread(
                        TestBank.HEAD_OFFICE,
                        BANK,
                        "{\"annual\": 8000, \"months\": \"PRIOR_YEAR\", \"units\": \"EVEN\"}")
                .statusCode(400)
                .body("errors.pointer", contains("#/annual"))
                .body("errors.code", contains("nothing-to-go-by"));
        TargetHttp.save(
                        TestBank.HEAD_OFFICE,
                        BANK,
                        cells("{\"unitCode\": \"HO\", \"month\": \"2025-01\", \"amount\": 9000, \"fixed\": true}"))
                .statusCode(200);
        TargetHttp.spread(TestBank.HEAD_OFFICE, BANK, "{\"annual\": 8000, \"months\": \"EVEN\", \"units\": \"EVEN\"}")
                .statusCode(400)
                .body("errors.code", contains("fixed-above"));
    }

    @Test
    void aBranchWithoutATargetHasNothingToSpread() {
        TargetHttp.spread(TestBank.BRANCH_MANAGER, BRANCH, "{\"units\": \"EVEN\"}")
                .statusCode(409)
                .body("type", equalTo("urn:liaoyuan:problem:no-target-given"));
        TargetHttp.spread(TestBank.BRANCH_MANAGER, BRANCH, "{\"annual\": 5, \"months\": \"EVEN\", \"units\": \"EVEN\"}")
                .statusCode(400)
                .body("errors.pointer", contains("#/annual"));
    }

    @Test
    void changesAfterPublicationNeedAReasonAndAreLogged() {
        handDown();
        TargetHttp.publish(TestBank.HEAD_OFFICE, BANK, "again")
                .statusCode(409)
                .body("type", equalTo("urn:liaoyuan:problem:nothing-to-publish"));
        TargetHttp.spread(
                        TestBank.HEAD_OFFICE,
                        BANK,
                        "{\"annual\": 2400000000, \"months\": \"EVEN\", \"units\": \"EVEN\"}")
                .statusCode(200);
        TargetHttp.publish(TestBank.HEAD_OFFICE, BANK, "").statusCode(400).body("errors.pointer", contains("#/reason"));
        TargetHttp.publish(TestBank.HEAD_OFFICE, BANK, "doubled")
                .statusCode(200)
                .body("edition", equalTo(2));

        String log = "/api/v1/targets/changes?year=2025&unit=B1&sort=-publishedAt,month";
        TestBank.as(TestBank.BRANCH_MANAGER)
                .get(log)
                .then()
                .statusCode(200)
                .body("total", equalTo(24))
                .body("items[0].reason", equalTo("doubled"))
                .body("items[0].publishedBy", equalTo("总行员"))
                .body("items[0].month", equalTo("2025-01"))
                .body("items[0].amountBefore", equalTo(5.0E7f))
                .body("items[0].amountAfter", equalTo(1.0E8f))
                .body("items[23].amountBefore", nullValue());
        TestBank.as(TestBank.BRANCH_MANAGER)
                .header("Accept", "text/csv")
                .get(log)
                .then()
                .statusCode(200)
                .body(containsString("doubled"));
        assertThat(sql.list("select action from audit_event order by id", row -> row.getString(1)))
                .containsSubsequence("TARGETS_SPREAD", "TARGETS_PUBLISHED", "TARGETS_SPREAD", "TARGETS_PUBLISHED");
    }

    @Test
    void closedMonthsStandWhateverIsSentAndNewYearsTotalsCountThemIn() {
        importLoans("L1,2024-01-03,MORTGAGE,3000000.00,o111");
        String sheet = UNITS + "2024/HO";
        String annual = "{\"annual\": 120000, \"months\": \"EVEN\", \"units\": \"EVEN\"}";
        TargetHttp.spread(TestBank.HEAD_OFFICE, sheet, annual).statusCode(200);
        TargetHttp.publish(TestBank.HEAD_OFFICE, sheet, "").statusCode(200);
        BankApi.close("2024-01");
        TargetHttp.spread(TestBank.HEAD_OFFICE, sheet, annual.replace("120000", "230000"))
                .statusCode(200);
        TargetHttp.publish(TestBank.HEAD_OFFICE, sheet, "raised").statusCode(200);
        JsonPath after = TargetHttp.read(TestBank.HEAD_OFFICE, sheet);
        assertThat(after.getBoolean("checks[0].closed")).isTrue();
        assertThat(figures(after, "own.months.target").get(0)).isEqualTo("10000.00");
        assertThat(figures(after, "own.months.target").get(1)).isEqualTo("20000.00");
        assertThat(after.getString("own.annual")).isEqualTo("230000.00");

        TargetHttp.save(TestBank.HEAD_OFFICE, sheet, "{\"cells\": []}").statusCode(200);
        TargetHttp.publish(TestBank.HEAD_OFFICE, sheet, "withdrawn").statusCode(200);
        after = TargetHttp.read(TestBank.HEAD_OFFICE, sheet);
        assertThat(after.getInt("own.monthsSet")).isOne();
    }

    @Test
    void attainmentStandsBesideATargetAndIsAbsentWithoutOne() {
        importLoans("L1,2024-01-03,MORTGAGE,3000000.00,o111");
        String sheet = UNITS + "2024/HO";
        TargetHttp.save(
                        TestBank.HEAD_OFFICE,
                        sheet,
                        cells("{\"unitCode\": \"B1\", \"month\": \"2024-01\", \"amount\": 4000000, \"fixed\": false}"))
                .statusCode(200);
        TargetHttp.publish(TestBank.HEAD_OFFICE, sheet, "").statusCode(200);
        JsonPath bank = TargetHttp.read(TestBank.HEAD_OFFICE, sheet);
        assertThat(bank.getString("rows[0].months[0].placed")).isEqualTo("3000000.00");
        assertThat(bank.getString("rows[0].months[0].attainment")).isEqualTo("75.00");
        assertThat(bank.getString("own.months[0].placed")).isEqualTo("3000000.00");
        assertThat(bank.getString("own.months[0].attainment")).isNull();
        assertThat(bank.getString("checks[0].inflation")).isNull();
        TestBank.as(TestBank.AUDITOR)
                .header("Accept", "text/csv")
                .header("Accept-Language", "zh-CN")
                .get(sheet)
                .then()
                .statusCode(200)
                .body(containsString("完成率"))
                .body(containsString("B1,第一分行,2024-01,4000000.00,3000000.00,75.00"));
    }

    @Test
    void eachCallerGetsWhatIsTheirs() {
        TestBank.as(TestBank.SUB_BRANCH_MANAGER).get(BRANCH).then().statusCode(404);
        TestBank.as(TestBank.BRANCH_MANAGER).get(BANK).then().statusCode(404);
        TestBank.as(TestBank.OTHER_BRANCH_MANAGER).get(BRANCH).then().statusCode(404);
        TestBank.as(TestBank.OFFICER).get(UNITS + "2025/S11").then().statusCode(403);
        TestBank.as(TestBank.AUDITOR).get(BRANCH).then().statusCode(200).body("mayGive", equalTo(false));
        TestBank.as(TestBank.HEAD_OFFICE).get(BRANCH).then().statusCode(200).body("mayGive", equalTo(false));
        given().get(BRANCH).then().statusCode(401);
        String cells = cells("{\"unitCode\": \"S11\", \"month\": \"2025-03\", \"amount\": 5, \"fixed\": true}");
        for (String path : List.of("", "/spread", "/publish")) {
            String body = path.isEmpty() ? cells : path.equals("/spread") ? "{\"units\": \"EVEN\"}" : "{}";
            String method = path.isEmpty() ? "PUT" : "POST";
            refused(TestBank.HEAD_OFFICE, method, BRANCH + path, body, 403);
            refused(TestBank.OTHER_BRANCH_MANAGER, method, BRANCH + path, body, 404);
            refused(TestBank.SUB_BRANCH_MANAGER, method, BRANCH + path, body, 403);
            refused(TestBank.AUDITOR, method, BRANCH + path, body, 403);
            refused(TestBank.BRANCH_MANAGER, method, UNITS + "2025/S11" + path, body, 404);
        }
        assertThat(sql.count("select count(*) from target_sheet")).isZero();
    }

    @Test
    void onlyTheVersionSeenIsChanged() {
        handDown();
        String body = "{\"units\": \"EVEN\"}";
        TargetHttp.json(TestBank.BRANCH_MANAGER)
                .body(body)
                .post(BRANCH + "/spread")
                .then()
                .statusCode(428);
        TargetHttp.spread(TestBank.BRANCH_MANAGER, BRANCH, body).statusCode(200);
        for (String path : List.of("/spread", "/publish")) {
            TargetHttp.json(TestBank.BRANCH_MANAGER)
                    .header("If-Match", "\"v0\"")
                    .body(path.equals("/spread") ? body : "{}")
                    .post(BRANCH + path)
                    .then()
                    .statusCode(412)
                    .body("detail", startsWith("分行甲 changed this at"));
        }
        TargetHttp.json(TestBank.BRANCH_MANAGER)
                .header("If-Match", "\"v0\"")
                .body("{\"cells\": []}")
                .put(BRANCH)
                .then()
                .statusCode(412);
    }

    @Test
    void sentTwiceWithOneKeyItHappensOnce() {
        String tag = TestBank.as(TestBank.HEAD_OFFICE).get(BANK).header("ETag");
        for (int i = 0; i < 2; i++) {
            TargetHttp.json(TestBank.HEAD_OFFICE)
                    .header("If-Match", tag)
                    .header("Idempotency-Key", "spread-once")
                    .body(EVEN)
                    .post(BANK + "/spread")
                    .then()
                    .statusCode(200)
                    .body("version", equalTo(1))
                    .body("own.months[0].draft", equalTo(1.0E8f));
        }
    }

    @Test
    void badCellsAreNamedAndNothingChanges() {
        TargetHttp.save(
                        TestBank.BRANCH_MANAGER,
                        BRANCH,
                        cells(
                                "{\"unitCode\": \"S21\", \"month\": \"2025-03\", \"amount\": 5, \"fixed\": true}",
                                "{\"unitCode\": \"S11\", \"month\": \"2024-03\", \"amount\": 5, \"fixed\": true}",
                                "{\"unitCode\": \"S12\", \"month\": \"2025-03\", \"amount\": 5, \"fixed\": true}",
                                "{\"unitCode\": \"S12\", \"month\": \"2025-03\", \"amount\": 6, \"fixed\": true}",
                                "{\"unitCode\": \"B1\", \"month\": \"2025-03\", \"amount\": 6, \"fixed\": true}"))
                .statusCode(400)
                .body(
                        "errors.pointer",
                        contains("#/cells/0/unitCode", "#/cells/1/month", "#/cells/3/month", "#/cells/4/unitCode"));
        assertThat(sql.count("select count(*) from target_sheet")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"unitCode\": \"S11\", \"month\": \"2025-03\", \"amount\": 0, \"fixed\": true}|/cells/0/amount",
                "{\"unitCode\": \"S11\", \"month\": \"2025-03\", \"amount\": 1.001, \"fixed\": true}|/cells/0/amount",
                "{\"unitCode\": \"S11\", \"month\": \"2025-13\", \"amount\": 1, \"fixed\": true}|/cells/0/month",
                "{\"unitCode\": \"S11\", \"month\": \"2025-03\", \"amount\": 1}|/cells/0/fixed",
            })
    void aCellOutOfFormIsRefused(String cell, String pointer) {
        TargetHttp.save(TestBank.BRANCH_MANAGER, BRANCH, cells(cell))
                .statusCode(400)
                .body("errors.pointer", contains("#" + pointer));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"annual\": 5, \"units\": \"EVEN\"}|/months",
                "{\"annual\": 5, \"months\": \"SEASONAL\", \"units\": \"EVEN\"}|/profile",
                "{\"annual\": 5, \"months\": \"SEASONAL\", \"profile\": [1], \"units\": \"EVEN\"}|/profile",
                "{\"annual\": 5, \"months\": \"EVEN\", \"units\": \"EVEN\", \"step\": 7}|/step",
                "{\"annual\": 5, \"months\": \"EVEN\", \"units\": \"EVEN\", \"markup\": -1}|/markup",
                "{\"annual\": -5, \"months\": \"EVEN\", \"units\": \"EVEN\"}|/annual",
                "{\"annual\": 5, \"months\": \"EVEN\"}|/units",
            })
    void aSpreadOutOfFormIsRefused(String body, String pointer) {
        TargetHttp.spread(TestBank.HEAD_OFFICE, BANK, body)
                .statusCode(400)
                .body("errors.pointer", contains("#" + pointer));
        TestBank.as(TestBank.HEAD_OFFICE)
                .get(UNITS + "1999/HO")
                .then()
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("year"));
    }

    @Test
    void theLogAsksForYearAndUnit() {
        TestBank.as(TestBank.HEAD_OFFICE)
                .get("/api/v1/targets/changes")
                .then()
                .statusCode(400)
                .body("errors", hasSize(2));
        TestBank.as(TestBank.SUB_BRANCH_MANAGER)
                .get("/api/v1/targets/changes?year=2025&unit=S21")
                .then()
                .statusCode(404);
        TestBank.as(TestBank.OFFICER)
                .get("/api/v1/targets/changes?year=2025&unit=S11")
                .then()
                .statusCode(403);
    }

    private static void handDown() {
        TargetHttp.spread(TestBank.HEAD_OFFICE, BANK, EVEN).statusCode(200);
        TargetHttp.publish(TestBank.HEAD_OFFICE, BANK, "").statusCode(200);
    }

    private static void importLoans(String... rows) {
        String file = "loan_no,disbursed_on,product,amount,officer_no\n" + String.join("\n", rows) + "\n";
        JsonPath receipt = BankApi.importLedger(
                "ledger.csv",
                file.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                "?mode=STRICT&completeThrough=2024-02-29");
        assertThat(receipt.getString("status")).as(receipt.prettify()).isEqualTo("DONE");
    }

    private static void refused(String staffNo, String method, String path, String body, int status) {
        TargetHttp.json(staffNo)
                .header("If-Match", "\"v0\"")
                .body(body)
                .request(method, path)
                .then()
                .statusCode(status);
    }

    private static String cells(String... cells) {
        return "{\"cells\": [" + String.join(", ", cells) + "]}";
    }

    private static List<String> figures(JsonPath json, String path) {
        return json.getList(path).stream().map(number -> number.toString()).toList();
    }
}
