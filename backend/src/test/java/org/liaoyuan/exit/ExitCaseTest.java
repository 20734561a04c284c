package org.liaoyuan.exit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.liaoyuan.testing.TestBank.BRANCH_MANAGER;
import static org.liaoyuan.testing.TestBank.HEAD_OFFICE;
import static org.liaoyuan.testing.TestBank.OFFICER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.time.BankTime;
import org.liaoyuan.testing.BankApi;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

/** A case from its opening to its end, as people see it. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class ExitCaseTest {
    @Inject
    Sql sql;

    private ExitBank bank;

    @BeforeEach
    void bank() {
        bank = new ExitBank();
    }

    @Test
    void theThirdMonthOpensOneCaseAndTheFourthNoSecond() {
        bank.months
                .closed("2024-04", TestBank.COLLEAGUE, TestBank.NEIGHBOUR, TestBank.FOREIGN_OFFICER)
                .told("2024-05-06");
        seen(HEAD_OFFICE)
                .body("summary.firstMonth", equalTo("2024-01"))
                .body("summary.month", equalTo("2024-03"))
                .body("summary.status", equalTo("OPEN"))
                .body("months.stage", contains("REMINDER", "WARNING", "EXIT"))
                .body("effectiveStreak", equalTo(3))
                .body("missing", contains("REMINDER", "WARNING", "PLAN", "SUPPORT", "STATEMENT", "APPEAL"));
        assertThat(sql.count("select count(*) from exit_case")).isOne();
        assertThat(kinds(OFFICER)).contains("EXIT_STATE_VIEW");
        assertThat(kinds(BRANCH_MANAGER)).contains("EXIT_TO_PROPOSE");
    }

    @Test
    void aPlanOpenedSinceTheWarningIsInTheFile() {
        String soon = LocalDate.now(BankTime.ZONE).plusDays(20).toString();
        TestBank.as(TestBank.SUB_BRANCH_MANAGER)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "staffNo",
                        OFFICER,
                        "causes",
                        List.of("CHANNEL"),
                        "goalAmount",
                        1_500_000,
                        "endsOn",
                        soon,
                        "measures",
                        List.of(Map.of("title", "拜访两家新渠道", "owner", "OFFICER", "dueOn", soon))))
                .post("/api/v1/improvement-plans")
                .then()
                .statusCode(201);
        seen(HEAD_OFFICE).body("missing", contains("REMINDER", "WARNING", "SUPPORT", "STATEMENT", "APPEAL"));
    }

    @ParameterizedTest
    @CsvSource({"o111, 1", "o112, 0", "o211, 0", "sm11, 1", "sm21, 0", "bm1, 1", "bm2, 0", "ho1, 1", "au1, 1"})
    void everybodySeesThoseOfTheirScope(String caller, int seen) {
        TestBank.as(caller).get(ExitBank.PATH).then().statusCode(200).body("total", equalTo(seen));
    }

    @Test
    void nothingIsDecidedBeforeTheFileIsWhole() {
        ExitBank.move(BRANCH_MANAGER, "proposal", ExitBank.proposal("EXITED"))
                .then()
                .statusCode(200)
                .body("summary.status", equalTo("PROPOSED"));
        ExitBank.move(HEAD_OFFICE, "decision", decision())
                .then()
                .statusCode(409)
                .body("type", endsWith("exit-file-incomplete"));
        seen(HEAD_OFFICE).body("summary.status", equalTo("PROPOSED")).body("moves", hasItems("DECIDE", "RETURN"));
    }

    @Test
    void anAppealBlocksTheDecisionAndUpheldTakesTheProposalBack() {
        ExitBank.move(BRANCH_MANAGER, "proposal", ExitBank.proposal("EXITED"))
                .then()
                .statusCode(200);
        ExitBank.move(OFFICER, "appeal", ExitBank.words()).then().statusCode(200);
        ExitBank.move(HEAD_OFFICE, "decision", decision())
                .then()
                .statusCode(409)
                .body("type", endsWith("exit-state"));
        ExitBank.move(HEAD_OFFICE, "appeal/answer", Map.of("upheld", true, "words", "楼盘延期属实，请重新提出意见。"))
                .then()
                .statusCode(200)
                .body("summary.status", equalTo("OPEN"))
                .body("steps.kind", contains("OPENED", "PROPOSED", "APPEALED", "APPEAL_UPHELD"));
        assertThat(kinds(BRANCH_MANAGER)).contains("EXIT_RETURNED");
    }

    @Test
    void whoeverLeavesThePostLosesItAtOnceAndHandsOver() {
        ExitBank.proposedAndAppealed("EXITED");
        seen(HEAD_OFFICE).body("missing", empty());
        ExitBank.move(HEAD_OFFICE, "decision", decision())
                .then()
                .statusCode(200)
                .body("summary.status", equalTo("EXITED"))
                .body("lastDay", equalTo(today().minusDays(1).toString()))
                .body("moves", empty())
                .body("steps.kind", hasItem("DECIDED"));
        TestBank.as(OFFICER).get(ExitBank.PATH).then().statusCode(anyOf(is(401), is(403)));
        assertThat(BankApi.verify("2024-03").getBoolean("matches")).isTrue();
    }

    @Test
    void whatIsOpenIsHandedOver() {
        TestBank.as(TestBank.SUB_BRANCH_MANAGER)
                .contentType("application/json")
                .body(Map.of("title", "补齐抵押物照片", "ownerStaffNo", OFFICER, "dueInWorkingDays", 5))
                .post("/api/v1/actions")
                .then()
                .statusCode(201);
        ExitBank.proposedAndAppealed("TRANSFERRED");
        ExitBank.move(HEAD_OFFICE, "decision", decision())
                .then()
                .statusCode(200)
                .body("handover.title", containsInAnyOrder("移交任务：补齐抵押物照片"))
                .body("handover.status", contains("OPEN"));
    }

    @Test
    void aRetainedOfficerKeepsThePostAndBeginsAnew() {
        ExitBank.proposedAndAppealed("RETAINED");
        ExitBank.move(HEAD_OFFICE, "decision", decision())
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/lastDay"));
        ExitBank.move(HEAD_OFFICE, "decision", ExitBank.words())
                .then()
                .statusCode(200)
                .body("summary.status", equalTo("RETAINED"));
        TestBank.as(OFFICER).get(ExitBank.PATH).then().statusCode(200);
        assertThat(sql.count("select count(*) from streak_restart")).isOne();
    }

    @Test
    void whatCameOfTheCasesIsCountedByBranchAndTier() {
        outcomes(HEAD_OFFICE)
                .body("branchCode", contains("B1"))
                .body("tier", contains(5))
                .body("[0].opened", equalTo(1))
                .body("[0].running", equalTo(1))
                .body("[0].daysToDecision", nullValue());
        ExitBank.proposedAndAppealed("RETAINED");
        ExitBank.move(HEAD_OFFICE, "decision", ExitBank.words()).then().statusCode(200);
        sql.update("update exit_case set ended_on = opened_on + 12");
        outcomes(BRANCH_MANAGER)
                .body("[0].running", equalTo(0))
                .body("[0].retained", equalTo(1))
                .body("[0].exited", equalTo(0))
                .body("[0].daysToDecision", equalTo(12.0f))
                .body("[0].longestDays", equalTo(12));
        outcomes(TestBank.OTHER_BRANCH_MANAGER).body("$", empty());
    }

    private static ValidatableResponse outcomes(String caller) {
        return TestBank.as(caller).get(ExitBank.PATH + "/outcomes").then().statusCode(200);
    }

    @Test
    void aBackDatedLeaveEndsTheCase() {
        BankApi.importLeaves("staff_no,from,until,kind\no111,2024-02-01,2024-02-29,SICK\n");
        seen(HEAD_OFFICE)
                .body("summary.status", equalTo("WITHDRAWN"))
                .body("effectiveStreak", equalTo(2))
                .body("moves", empty());
        assertThat(kinds(OFFICER)).contains("EXIT_WITHDRAWN");
        assertThat(sql.count("select count(*) from officer_month where closed and miss and streak = 3"))
                .as("the closed month stays")
                .isOne();
    }

    @Test
    void whatIsLetLieGoesOneStepUpOnceForEachStep() {
        LocalDate due = LocalDate.parse(seen(HEAD_OFFICE).extract().path("summary.dueOn"));
        ExitBank.morning(due);
        assertThat(kinds(HEAD_OFFICE)).doesNotContain("EXIT_OVERDUE");
        LocalDate after = nextMonday(due);
        ExitBank.morning(after);
        ExitBank.morning(after.plusDays(1));
        assertThat(kinds(HEAD_OFFICE)).containsOnlyOnce("EXIT_OVERDUE");
        ExitBank.move(BRANCH_MANAGER, "proposal", ExitBank.proposal("EXITED"))
                .then()
                .statusCode(200);
        ExitBank.morning(nextMonday(after.plusDays(60)));
        assertThat(kinds(TestBank.AUDITOR)).containsOnlyOnce("EXIT_OVERDUE");
    }

    @ParameterizedTest
    @CsvSource({
        "o111, proposal, 403",
        "sm11, proposal, 403",
        "bm2, proposal, 404",
        "ho1, proposal, 403",
        "o112, statement, 404",
        "bm1, decision, 403",
        "au1, decision, 403"
    })
    void onlyWhoeverItIsForMoves(String caller, String move, int status) {
        ExitBank.move(caller, move, move.equals("proposal") ? ExitBank.proposal("EXITED") : ExitBank.words())
                .then()
                .statusCode(status);
    }

    @Test
    void aReasonOfAFewCharactersIsNone() {
        ExitBank.move(BRANCH_MANAGER, "proposal", Map.of("outcome", "EXITED", "words", "同意"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/words"));
    }

    private static Map<String, Object> decision() {
        return Map.of(
                "words", "程序完整，依据充分，同意分行意见。", "lastDay", today().minusDays(1).toString());
    }

    private static LocalDate today() {
        return LocalDate.now(BankTime.ZONE);
    }

    private static LocalDate nextMonday(LocalDate day) {
        return day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    private static ValidatableResponse seen(String caller) {
        String id = TestBank.as(caller).get(ExitBank.PATH).path("items[0].id");
        return TestBank.as(caller).get(ExitBank.PATH + "/" + id).then().statusCode(200);
    }

    private List<String> kinds(String staffNo) {
        return sql.list(
                "select kind from message where recipient = ? order by id",
                row -> row.getString(1),
                TestBank.personId(staffNo));
    }
}
