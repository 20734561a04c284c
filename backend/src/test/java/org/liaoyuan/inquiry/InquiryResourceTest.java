package org.liaoyuan.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.liaoyuan.inquiry.InquiryApi.PATH;
import static org.liaoyuan.inquiry.InquiryApi.answer;
import static org.liaoyuan.inquiry.InquiryApi.ask;
import static org.liaoyuan.inquiry.InquiryApi.asked;
import static org.liaoyuan.inquiry.InquiryApi.loan;
import static org.liaoyuan.inquiry.InquiryApi.missing;
import static org.liaoyuan.inquiry.InquiryApi.move;
import static org.liaoyuan.inquiry.InquiryApi.upheld;
import static org.liaoyuan.inquiry.InquiryApi.wish;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaoyuan.access.Role;
import org.liaoyuan.organisation.WorkingCalendar;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.time.BankTime;
import org.liaoyuan.testing.AtOnce;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.Superuser;
import org.liaoyuan.testing.TestBank;

/** What officers ask about their scores, who answers, and what put it right. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class InquiryResourceTest {
    @Inject
    Sql sql;

    @Inject
    WorkingCalendar calendar;

    @BeforeEach
    void bank() {
        InquiryApi.bank();
    }

    @Test
    void fromTheQuestionToTheAnswer() {
        LocalDate today = LocalDate.now(BankTime.ZONE);
        LocalDate due = calendar.between(today, today.plusDays(60)).after(today, 5);
        String id = ask(TestBank.OFFICER, loan("J1"))
                .then()
                .statusCode(201)
                .header("ETag", "\"v0\"")
                .body("summary.status", equalTo("OPEN"))
                .body("summary.dueOn", equalTo(due.toString()))
                .body("summary.daysLeft", equalTo(5))
                .body("summary.overdue", equalTo(false))
                .body("summary.unitCode", equalTo("S11"))
                .body("loan.loanNo", equalTo("J1"))
                .body("loan.amount", equalTo(600000f))
                .body("moves", contains("WITHDRAW"))
                .extract()
                .path("summary.id");
        assertThat(todos(TestBank.HEAD_OFFICE)).containsExactly("INQUIRY_ASKED");
        assertThat(todos(TestBank.BRANCH_MANAGER)).isEmpty();
        move(TestBank.HEAD_OFFICE, id, "take")
                .then()
                .statusCode(200)
                .body("summary.status", equalTo("IN_REVIEW"))
                .body("summary.ownerName", equalTo("总行员"))
                .body("moves", contains("ANSWER"));
        assertThat(todos(TestBank.HEAD_OFFICE)).containsExactly("INQUIRY_YOURS");
        answer(TestBank.HEAD_OFFICE, id, upheld())
                .then()
                .statusCode(200)
                .body("summary.status", equalTo("ANSWERED"))
                .body("summary.outcome", equalTo("UPHELD"))
                .body("summary.daysLeft", nullValue())
                .body("summary.endedAt", notNullValue())
                .body("answer", equalTo("凭证无误。"))
                .body("corrections.loans", empty())
                .body("moves", empty())
                .body("steps.kind", contains("ASKED", "TAKEN", "UPHELD"))
                .body("steps.staffNo", contains("o111", "ho1", "ho1"))
                .body("steps[2].words", equalTo("凭证无误。"));
        assertThat(todos(TestBank.HEAD_OFFICE)).isEmpty();
        assertThat(told(TestBank.OFFICER)).containsExactly("INQUIRY_TAKEN", "INQUIRY_UPHELD");
        assertThat(audited(id))
                .containsExactly("INQUIRY_ASKED", "INQUIRY_TAKEN", "TODOS_SETTLED", "INQUIRY_UPHELD", "TODOS_SETTLED");
        asked(loan("J1"));
    }

    @Test
    void aMissingLoanIsAnsweredByItsRowAndTheAdjustmentItBrings() {
        String id = asked(missing("J9"));
        TestBank.as(TestBank.OFFICER)
                .get(PATH + "/" + id)
                .then()
                .body("loan", nullValue())
                .body("claimedAmount", equalTo(500000f))
                .body("claimedDay", equalTo("2024-01-09"));
        move(TestBank.HEAD_OFFICE, id, "take").then().statusCode(200);
        TestBank.as(TestBank.HEAD_OFFICE)
                .get(PATH + "/" + id + "/corrections")
                .then()
                .statusCode(200)
                .body("loans", empty())
                .body("adjustments", empty());
        InquiryApi.ledger("J9,2024-01-09,MORTGAGE,500000.00,o111,\nJ8,2024-01-09,MORTGAGE,700000.00,o112,\n");
        String adjustment = TestBank.as(TestBank.HEAD_OFFICE)
                .get(PATH + "/" + id + "/corrections")
                .then()
                .body("loans.loanNo", contains("J9"))
                .body("adjustments.loanNo", contains("J9"))
                .extract()
                .path("adjustments[0].id");
        answer(TestBank.HEAD_OFFICE, id, corrected(List.of("J9"), List.of(adjustment)))
                .then()
                .statusCode(200)
                .body("summary.outcome", equalTo("CORRECTED"));
        TestBank.as(TestBank.OFFICER)
                .get(PATH + "/" + id)
                .then()
                .body("loan.status", equalTo("LATE"))
                .body("corrections.loans.loanNo", contains("J9"))
                .body("corrections.loans.amount", contains(500000f))
                .body("corrections.adjustments.month", contains("2024-02"))
                .body("corrections.adjustments.closedMonth", contains("2024-01"))
                .body("corrections.adjustments.amount", contains(500000f));
    }

    @Test
    void aWrongRowIsAnsweredByItsReversalAndTheNewOne() {
        String id = asked(loan("J1"));
        move(TestBank.HEAD_OFFICE, id, "take");
        InquiryApi.ledger("J1,2024-01-05,MORTGAGE,600000.00,o111,REVERSAL\nJ1A,2024-01-05,MORTGAGE,660000.00,o111,\n");
        answer(TestBank.HEAD_OFFICE, id, corrected(List.of("J1", "J1A"), List.of()))
                .then()
                .statusCode(200)
                .body("loan.status", equalTo("REVERSED"))
                .body("corrections.loans.loanNo", containsInAnyOrder("J1", "J1A"))
                .body("corrections.loans.status", containsInAnyOrder("REVERSED", "LATE"));
    }

    @Test
    void aCorrectionIsWhatCameAfterTheQuestionAndOfThatOfficer() {
        InquiryApi.ledger("J5,2024-01-09,MORTGAGE,500000.00,o111,\n");
        String id = asked(loan("J1"));
        move(TestBank.HEAD_OFFICE, id, "take");
        InquiryApi.ledger("J8,2024-01-09,MORTGAGE,700000.00,o112,\n");
        for (String loanNo : List.of("J1", "J5", "J8", "nowhere")) {
            refused(answer(TestBank.HEAD_OFFICE, id, corrected(List.of(loanNo), List.of())), "#/loanNos");
        }
        String foreign = sql.one("select id from adjustment where loan_no = 'J8'", row -> row.getString(1))
                .orElseThrow();
        for (String adjustment : List.of(foreign, UUID.randomUUID().toString())) {
            refused(answer(TestBank.HEAD_OFFICE, id, corrected(List.of(), List.of(adjustment))), "#/adjustmentIds");
        }
        refused(answer(TestBank.HEAD_OFFICE, id, corrected(List.of(), List.of())), "#/loanNos");
        refused(
                answer(TestBank.HEAD_OFFICE, id, Map.of("outcome", "UPHELD", "words", "无误", "loanNos", List.of("J1"))),
                "#/loanNos");
        refused(answer(TestBank.HEAD_OFFICE, id, Map.of("outcome", "UPHELD", "words", " ")), "#/words");
        TestBank.as(TestBank.OFFICER).get(PATH + "/" + id).then().body("summary.status", equalTo("IN_REVIEW"));
    }

    @Test
    void onlyWhatIsOnesOwnIsAskedAbout() {
        refused(ask(TestBank.OFFICER, loan("J2")), "#/loanNo");
        refused(ask(TestBank.OFFICER, loan("nowhere")), "#/loanNo");
        refused(ask(TestBank.OFFICER, loan("F1")), "#/loanNo");
        assertThat(withoutTrace(ask(TestBank.OFFICER, loan("J2"))))
                .isEqualTo(withoutTrace(ask(TestBank.OFFICER, loan("nowhere"))));
        ask(TestBank.OFFICER, missing("J2")).then().statusCode(201).body("loan", nullValue());
        refused(ask(TestBank.OFFICER, missing("J1")), "#/loanNo");
        refused(
                ask(TestBank.OFFICER, with(wish("ADJUSTMENT", "OTHER"), "adjustmentId", UUID.randomUUID())),
                "#/adjustmentId");
        refused(ask(TestBank.OFFICER, with(wish("TIER", "OTHER"), "month", "2031-01")), "#/month");
        assertThat(sql.count("select count(*) from inquiry")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "LOAN, NOT_IMPORTED, loanNo, J1, reason",
        "LOAN, OTHER, amount, 1.00, amount",
        "LOAN, OTHER, disbursedOn, 2024-01-05, disbursedOn",
        "LOAN, OTHER, words, ' ', words",
        "LOAN, OTHER, kind, BONUS, kind",
        "TIER, OTHER, loanNo, J1, loanNo",
        "TIER, OTHER, adjustmentId, 018e7c1d-0000-7000-8000-000000000000, adjustmentId",
        "MISSING_LOAN, OTHER, loanNo, J7, disbursedOn",
        "ADJUSTMENT, OTHER, words, x, adjustmentId"
    })
    void whatDoesNotFitTogetherIsRefusedByName(String kind, String reason, String field, String value, String named) {
        refused(ask(TestBank.OFFICER, with(wish(kind, reason), field, value)), "#/" + named);
    }

    @Test
    void aMissingLoanIsOfTheMonthAndNotOfTheFuture() {
        refused(ask(TestBank.OFFICER, with(missing("J9"), "disbursedOn", "2024-02-01")), "#/disbursedOn");
        refused(ask(TestBank.OFFICER, with(missing("J9"), "amount", 0)), "#/amount");
        refused(ask(TestBank.OFFICER, with(missing("J9"), "loanNo", "  ")), "#/loanNo");
    }

    @Test
    void anAdjustmentIsAskedAboutByWhomItConcerns() {
        InquiryApi.ledger("J9,2024-01-09,MORTGAGE,500000.00,o111,\n");
        String adjustment =
                sql.one("select id from adjustment", row -> row.getString(1)).orElseThrow();
        Map<String, Object> wish = with(wish("ADJUSTMENT", "NOT_EXPLAINED"), "adjustmentId", adjustment);
        refused(ask(TestBank.OFFICER, wish), "#/adjustmentId");
        wish.put("month", "2024-02");
        refused(ask(TestBank.COLLEAGUE, wish), "#/adjustmentId");
        ask(TestBank.OFFICER, wish)
                .then()
                .statusCode(201)
                .body("adjustment.loanNo", equalTo("J9"))
                .body("adjustment.month", equalTo("2024-02"));
    }

    @Test
    void aboutTheSameThingOneAsksOnceAtATime() throws Exception {
        List<Integer> statuses =
                AtOnce.times(6, () -> ask(TestBank.OFFICER, loan("J1")).statusCode());
        assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(5);
        ask(TestBank.OFFICER, loan("J1"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:liaoyuan:problem:inquiry-unanswered"));
        asked(wish("TIER", "WRONG_AVERAGE"));
        String id = sql.one("select id from inquiry where kind = 'LOAN'", row -> row.getString(1))
                .orElseThrow();
        move(TestBank.OFFICER, id, "withdraw")
                .then()
                .statusCode(200)
                .body("summary.status", equalTo("WITHDRAWN"))
                .body("moves", empty());
        assertThat(todos(TestBank.HEAD_OFFICE)).containsExactly("INQUIRY_ASKED");
        asked(loan("J1"));
    }

    @Test
    void whatLooksTheSameIsTheSameThing() {
        asked(missing("J7"));
        for (String loanNo : List.of("J\u200b7", "\u202eJ7", "Ｊ７", " J7 ", "J\u200d7")) {
            ask(TestBank.OFFICER, missing(loanNo)).then().statusCode(409);
        }
    }

    @Test
    void headOfficeIsNotFloodedByOneOfficer() {
        for (int n = 0; n < InquiryService.MOST_UNANSWERED; n++) {
            asked(missing("M" + n));
        }
        ask(TestBank.OFFICER, missing("M"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:liaoyuan:problem:inquiries-enough"));
        assertThat(ask(TestBank.COLLEAGUE, missing("M")).statusCode()).isEqualTo(201);
        String first = sql.one("select id from inquiry where loan_no = 'M0'", row -> row.getString(1))
                .orElseThrow();
        assertThat(move(TestBank.OFFICER, first, "withdraw").statusCode()).isEqualTo(200);
        asked(missing("M"));
    }

    @Test
    void nobodyAnswersTheirOwn() {
        sql.update("""
                insert into role_grant (id, person_id, role, unit_id, valid_from, granted_at)
                values (?, ?, 'HEAD_OFFICE', ?, '2015-01-01', now())""", UUID.randomUUID(), TestBank.personId(TestBank.OFFICER), TestBank.unitId("HO"));
        String id = asked(loan("J1"));
        assertThat(todos(TestBank.OFFICER)).isEmpty();
        move(TestBank.OFFICER, id, "take")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:liaoyuan:problem:self-decision"));
        answer(TestBank.OFFICER, id, upheld()).then().statusCode(403);
        move(TestBank.HEAD_OFFICE, id, "take").then().statusCode(200);
    }

    @Test
    void theAnswerIsTheOwnersAndCanBeTakenOver() {
        TestBank.person("ho2", "总行乙", "HO", Role.HEAD_OFFICE);
        String id = asked(loan("J1"));
        answer(TestBank.HEAD_OFFICE, id, upheld())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:liaoyuan:problem:inquiry-state"));
        move("ho2", id, "take").then().statusCode(200);
        move("ho2", id, "take").then().statusCode(409);
        answer(TestBank.HEAD_OFFICE, id, upheld()).then().statusCode(409);
        move(TestBank.HEAD_OFFICE, id, "take").then().statusCode(200).body("summary.ownerName", equalTo("总行员"));
        assertThat(todos("ho2")).isEmpty();
        answer("ho2", id, upheld()).then().statusCode(409);
        answer(TestBank.HEAD_OFFICE, id, upheld()).then().statusCode(200);
        move("ho2", id, "take").then().statusCode(409);
        move(TestBank.OFFICER, id, "withdraw").then().statusCode(409);
    }

    @Test
    void aMoveIsMadeOnTheVersionThatWasSeen() throws Exception {
        String id = asked(loan("J1"));
        String take = PATH + "/" + id + "/take";
        TestBank.as(TestBank.HEAD_OFFICE).post(take).then().statusCode(428);
        List<Integer> statuses = AtOnce.times(
                4,
                () -> TestBank.as(TestBank.HEAD_OFFICE)
                        .header("If-Match", "\"v0\"")
                        .post(take)
                        .statusCode());
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 412).hasSize(3);
    }

    @Test
    void whatIsOutOfSightIsNotThere() {
        String id = asked(loan("J1"));
        for (String other : List.of(
                TestBank.COLLEAGUE,
                TestBank.NEIGHBOUR,
                TestBank.FOREIGN_OFFICER,
                TestBank.OTHER_SUB_BRANCH_MANAGER,
                TestBank.OTHER_BRANCH_MANAGER)) {
            TestBank.as(other).get(PATH + "/" + id).then().statusCode(404);
            TestBank.as(other).get(PATH).then().body("total", equalTo(0));
            TestBank.as(other)
                    .get("/api/v1/attachments?ownerType=inquiry&ownerId=" + id)
                    .then()
                    .statusCode(404);
        }
        move(TestBank.COLLEAGUE, id, "withdraw").then().statusCode(404);
        for (String seeing : List.of(TestBank.SUB_BRANCH_MANAGER, TestBank.BRANCH_MANAGER, TestBank.AUDITOR)) {
            TestBank.as(seeing).get(PATH + "/" + id).then().statusCode(200).body("moves", empty());
            move(seeing, id, "take").then().statusCode(403);
        }
        TestBank.as(TestBank.OFFICER).get(PATH + "/" + UUID.randomUUID()).then().statusCode(404);
        RestAssured.get(PATH).then().statusCode(401);
    }

    @Test
    void filesAreTheOfficersUntilTheAnswer() {
        String id = asked(loan("J1"));
        attach(TestBank.OFFICER, id).then().statusCode(201);
        attach(TestBank.HEAD_OFFICE, id).then().statusCode(403);
        attach(TestBank.COLLEAGUE, id).then().statusCode(404);
        TestBank.as(TestBank.HEAD_OFFICE).get(PATH + "/" + id).then().body("files", equalTo(1));
        move(TestBank.OFFICER, id, "withdraw");
        attach(TestBank.OFFICER, id).then().statusCode(409);
    }

    @Test
    void listsNarrow() {
        String tier = asked(wish("TIER", "OTHER"));
        String loan = asked(loan("J1"));
        String february = asked(with(wish("TIER", "OTHER"), "month", "2024-02"));
        listed(TestBank.OFFICER, "", tier, loan, february);
        listed(TestBank.HEAD_OFFICE, "?kind=LOAN", loan);
        listed(TestBank.HEAD_OFFICE, "?month=2024-02", february);
        listed(TestBank.HEAD_OFFICE, "?unit=B1&staffNo=o111", tier, loan, february);
        listed(TestBank.HEAD_OFFICE, "?unit=B2");
        move(TestBank.HEAD_OFFICE, loan, "take");
        listed(TestBank.HEAD_OFFICE, "?taken=true", loan);
        listed(TestBank.HEAD_OFFICE, "?taken=false", tier, february);
        listed(TestBank.HEAD_OFFICE, "?status=IN_REVIEW", loan);
        move(TestBank.OFFICER, tier, "withdraw");
        listed(TestBank.HEAD_OFFICE, "?ended=true", tier);
        Superuser.does("update inquiry set due_on = '2024-03-13' where id = '" + loan + "'");
        listed(TestBank.HEAD_OFFICE, "?overdue=true", loan);
        listed(TestBank.HEAD_OFFICE, "?overdue=false", tier, february);
        assertThat(TestBank.as(TestBank.HEAD_OFFICE).get(PATH).jsonPath().getList("items.id", String.class))
                .as("those to be answered first, the next due before")
                .containsExactly(loan, february, tier);
        TestBank.as(TestBank.HEAD_OFFICE)
                .get(PATH + "?sort=amount")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("sort"));
        List<String> file = TestBank.as(TestBank.BRANCH_MANAGER)
                .accept("text/csv")
                .get(PATH + "?sort=askedAt")
                .asString()
                .lines()
                .toList();
        assertThat(file).hasSize(4);
        assertThat(file.get(0)).startsWith("\ufeff成绩单月份,工号,客户经理");
        assertThat(file.get(2)).contains("经理甲", "贷款有误", "J1", "核查中", "是", "总行员");
        TestBank.as(TestBank.HEAD_OFFICE)
                .accept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .get(PATH)
                .then()
                .statusCode(200);
    }

    private static void listed(String caller, String query, String... ids) {
        TestBank.as(caller)
                .get(PATH + query)
                .then()
                .statusCode(200)
                .body("items", hasSize(ids.length))
                .body("items.id", containsInAnyOrder(ids));
    }

    private static Map<String, Object> corrected(List<String> loanNos, List<String> adjustmentIds) {
        return Map.of("outcome", "CORRECTED", "words", "已更正。", "loanNos", loanNos, "adjustmentIds", adjustmentIds);
    }

    private static Map<String, Object> with(Map<String, Object> wish, String field, Object value) {
        wish.put(field, value);
        return wish;
    }

    private static void refused(Response answer, String pointer) {
        answer.then().statusCode(400).body("errors.pointer", contains(pointer));
    }

    private static String withoutTrace(Response answer) {
        return answer.asString().replaceAll("\"traceId\":\"[^\"]*\"", "");
    }

    private static Response attach(String staffNo, String id) {
        return TestBank.as(staffNo)
                .multiPart("file", "voucher.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII))
                .post("/api/v1/attachments?ownerType=inquiry&ownerId=" + id);
    }

    private List<String> todos(String staffNo) {
        return sql.list(
                "select kind from message where recipient = ? and todo and done_at is null order by id",
                row -> row.getString(1),
                TestBank.personId(staffNo));
    }

    private List<String> told(String staffNo) {
        return sql.list(
                "select kind from message where recipient = ? and object_type = 'inquiry' order by id",
                row -> row.getString(1),
                TestBank.personId(staffNo));
    }

    private List<String> audited(String id) {
        return sql.list(
                "select action from audit_event where object_id = ? and object_type = 'inquiry' order by id",
                row -> row.getString(1),
                id);
    }
}
