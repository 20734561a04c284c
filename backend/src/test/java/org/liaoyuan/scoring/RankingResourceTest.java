package org.liaoyuan.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaoyuan.scheme.ExampleScheme;
import org.liaoyuan.scheme.TestSchemes;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

/** Who sees what of a month's list, and that nothing else shows through. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class RankingResourceTest {
    private static final YearMonth MARCH = YearMonth.of(2024, 3);
    private static final String LIST = "/api/v1/scores/2024-03";
    private static final Set<String> PUBLIC = Set.of(
            "rank", "staffNo", "name", "branchCode", "branchName", "subBranchCode", "subBranchName", "tier", "points");
    private static final Set<String> OWN = plus(
            PUBLIC,
            "amount",
            "loans",
            "pointsStandard",
            "lifelineAmount",
            "floorAmount",
            "stretchAmount",
            "pointsMet",
            "attainment",
            "exempt",
            "streak");
    private static final Set<String> MANAGED = plus(OWN, "rush", "idle");

    @BeforeEach
    void bank() {
        TestBank.standard();
        TestSchemes.publish(ExampleScheme.effectiveFrom(MARCH));
        TestLedger.completeThrough(MARCH)
                .loan("L1", "2024-03-04", "MORTGAGE", "900000.00", TestBank.OFFICER)
                .loan("L2", "2024-03-05", "MORTGAGE", "1000000.00", TestBank.COLLEAGUE)
                .loan("L3", "2024-03-06", "BUSINESS", "800000.00", TestBank.NEIGHBOUR)
                .loan("L4", "2024-03-07", "CONSUMER", "120000.00", TestBank.FOREIGN_OFFICER)
                .send();
    }

    // Within a place by amount, but not for those who would learn from it whose amount is larger.
    @ParameterizedTest
    @CsvSource({"o111, o111;o112;o121;o211", "bm1, o111;o112;o121;o211", "ho1, o112;o111;o121;o211"})
    void everybodySeesTheRankingInItsOrder(String caller, String order) {
        TestBank.as(caller)
                .get(LIST)
                .then()
                .statusCode(200)
                .body("total", equalTo(4))
                .body("items.rank", contains(1, 1, 1, 4))
                .body("items.staffNo", equalTo(Arrays.asList(order.split(";"))));
    }

    @ParameterizedTest
    @CsvSource({
        // caller, own, managed
        "o111, o111, ''",
        "sm11, '', o111;o112",
        "bm1, '', o111;o112;o121",
        "bm2, '', o211",
        "ho1, '', o111;o112;o121;o211",
        "au1, '', o111;o112;o121;o211"
    })
    void fieldsEndWhereTheScopeEnds(String caller, String own, String managed) {
        for (Map<String, Object> row : rows(TestBank.as(caller).get(LIST))) {
            String staffNo = (String) row.get("staffNo");
            Set<String> expected =
                    Arrays.asList(managed.split(";")).contains(staffNo) ? MANAGED : staffNo.equals(own) ? OWN : PUBLIC;
            Set<String> fields = new HashSet<>(row.keySet());
            fields.remove("warning");
            assertThat(fields).as(caller + " of " + staffNo).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {TestBank.ADMIN, TestBank.CANDIDATE})
    void whoHasNoBusinessHereIsRefused(String caller) {
        TestBank.as(caller).get(LIST).then().statusCode(403);
        TestBank.as(caller).accept("text/csv").get(LIST).then().statusCode(403);
    }

    @Test
    void nobodyUnknownComesIn() {
        RestAssured.given().get(LIST).then().statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({
        "o111, sort=-amount, sort, not-sortable",
        "o111, sort=streak, sort, not-sortable",
        "o111, status=BELOW_LIFELINE, status, not-allowed",
        "o111, status=RUSH&unit=S11, status, not-allowed",
        "o111, sort=idle&unit=S11, sort, not-sortable",
        "sm11, status=BELOW_LIFELINE, status, not-allowed",
        "sm11, status=BELOW_LIFELINE&unit=B1, status, not-allowed",
        "sm11, sort=amount&unit=S12, sort, not-sortable",
        "bm1, sort=amount&unit=S21, sort, not-sortable",
        "bm1, sort=amount&unit=HO, sort, not-sortable",
        "ho1, sort=personId, sort, not-sortable",
        "ho1, status=RICH, status, not-one-of",
        "ho1, tier=a, tier, not-a-whole-number",
        "ho1, tier=1;2, tier, not-a-whole-number",
        "ho1, unit=NOWHERE, unit, no-such-unit",
        "ho1, size=501, size, too-large"
    })
    void whatIsNotSeenCannotBeFilteredOrSortedBy(String caller, String query, String parameter, String code) {
        TestBank.as(caller)
                .get(LIST + "?" + query)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo(parameter))
                .body("errors[0].code", equalTo(code));
    }

    @ParameterizedTest
    @CsvSource({
        "sm11, unit=S11&sort=-amount, o112;o111",
        "sm11, unit=S11&status=BELOW_FLOOR, o112;o111",
        "bm1, unit=B1&sort=amount, o121;o111;o112",
        "o111, unit=B1, o111;o112;o121",
        "bm1, unit=B1, o112;o111;o121",
        "o111, q=丁, o211",
        "o111, q=O11, o111;o112",
        "o111, q=%25, ''",
        "o111, q=_, ''",
        "o111, tier=5&sort=-staffNo, o211;o121;o112;o111",
        "o111, 'tier=1,2', ''",
        "ho1, 'status=BELOW_LIFELINE,EXIT', o211",
        "ho1, status=POINTS_MET, ''",
        "au1, status=IDLE&sort=staffNo, o111;o112;o121;o211"
    })
    void whatIsSeenCan(String caller, String query, String expected) {
        Response answer =
                TestBank.as(caller).urlEncodingEnabled(false).get(LIST + "?" + query.replace("丁", "%E4%B8%81"));
        answer.then().statusCode(200);
        assertThat(String.join(";", answer.jsonPath().<String>getList("items.staffNo")))
                .isEqualTo(expected);
        assertThat(answer.jsonPath().getInt("total")).isEqualTo(expected.isEmpty() ? 0 : expected.split(";").length);
    }

    @Test
    void foreignFiguresDoNotShowThrough() {
        Map<String, String> before = bodies();
        // One loan more and one less of the same points: only figures that are not public move.
        TestLedger.completeThrough(MARCH)
                .reverse("L4")
                .loan("L5", "2024-03-29", "CONSUMER", "119999.00", TestBank.FOREIGN_OFFICER)
                .send();
        assertThat(bodies()).isEqualTo(before);
    }

    private static Map<String, String> bodies() {
        Map<String, String> bodies = new TreeMap<>();
        for (String caller : List.of(TestBank.OFFICER, TestBank.SUB_BRANCH_MANAGER, TestBank.BRANCH_MANAGER)) {
            for (String query : List.of("", "?sort=-points", "?unit=B2", "?q=o2", "?tier=5")) {
                bodies.put(caller + query, TestBank.as(caller).get(LIST + query).asString());
            }
            bodies.put(
                    caller + " csv",
                    TestBank.as(caller).accept("text/csv").get(LIST).asString());
        }
        return bodies;
    }

    @Test
    void aTagIsOfOneCallerAndOneStateOfTheFacts() {
        String tag = TestBank.as(TestBank.OFFICER).get(LIST).header("ETag");
        TestBank.as(TestBank.OFFICER)
                .header("If-None-Match", tag)
                .get(LIST)
                .then()
                .statusCode(304);
        TestBank.as(TestBank.COLLEAGUE)
                .header("If-None-Match", tag)
                .get(LIST)
                .then()
                .statusCode(200);
        TestLedger.completeThrough(MARCH).send();
        TestBank.as(TestBank.OFFICER)
                .header("If-None-Match", tag)
                .get(LIST)
                .then()
                .statusCode(200);
    }

    @Test
    void theFileHoldsWhatTheScreenDoes() {
        String csv = TestBank.as(TestBank.SUB_BRANCH_MANAGER)
                .header("Accept-Language", "en")
                .accept("text/csv")
                .get(LIST + "?unit=S11&sort=-amount")
                .asString();
        List<String> lines = csv.lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("\uFEFFRank,Staff no.,Name").endsWith("Rush,Idle");
        assertThat(lines.get(1))
                .startsWith("1,o112,经理乙,B1,")
                .contains("1000000.00")
                .contains("Below floor");
        String foreign = TestBank.as(TestBank.OTHER_SUB_BRANCH_MANAGER)
                .accept("text/csv")
                .get(LIST + "?unit=S11")
                .asString();
        assertThat(foreign).doesNotContain("1000000");
        TestBank.as(TestBank.HEAD_OFFICE)
                .accept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .get(LIST)
                .then()
                .statusCode(200);
    }

    @Test
    void aMonthThatIsNoneIsNotFound() {
        TestBank.as(TestBank.HEAD_OFFICE).get("/api/v1/scores/2024-02").then().statusCode(404);
        TestBank.as(TestBank.HEAD_OFFICE).get("/api/v1/scores/2999-01").then().statusCode(404);
        TestBank.as(TestBank.HEAD_OFFICE).get("/api/v1/scores/2024-3").then().statusCode(400);
    }

    private static List<Map<String, Object>> rows(Response answer) {
        answer.then().statusCode(200);
        return answer.jsonPath().getList("items");
    }

    private static Set<String> plus(Set<String> fields, String... more) {
        Set<String> all = new HashSet<>(fields);
        all.addAll(Arrays.asList(more));
        return all;
    }
}
