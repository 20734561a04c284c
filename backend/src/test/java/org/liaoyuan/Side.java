package org.liaoyuan;

import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.time.BankTime;
import org.liaoyuan.scoring.TestStaff;
import org.liaoyuan.testing.BankApi;
import org.liaoyuan.testing.TestBank;

/**
 * A sub-branch with its people, and one of everything that they do.
 *
 * @param branchManager works on the branch as a whole, and here for this sub-branch
 */
record Side(String officer, String subBranchManager, String branchManager, String subBranch, String branch) {
    private static final String HEADINGS =
            "loan_no,disbursed_on,product,amount,officer_no,type,customer_name,customer_phone,repaid_on,repaid_amount\n";

    static final Side OWN =
            new Side(TestBank.OFFICER, TestBank.SUB_BRANCH_MANAGER, TestBank.BRANCH_MANAGER, "S11", "B1");
    static final Side NEIGHBOUR = new Side(TestBank.NEIGHBOUR, "sm12", TestBank.BRANCH_MANAGER, "S12", "B1");
    static final Side FOREIGN = new Side(
            TestBank.FOREIGN_OFFICER, TestBank.OTHER_SUB_BRANCH_MANAGER, TestBank.OTHER_BRANCH_MANAGER, "S21", "B2");

    /** February has one loan, as large as counts: a larger one is worth the same points. */
    Side begin() {
        return ledger("""
                A1-%1$s,2024-01-05,BUSINESS,2000000.00,%1$s,DISBURSEMENT,张三,13812345678,,
                A2-%1$s,2024-02-05,BUSINESS,2000000.00,%1$s,DISBURSEMENT,张三,13812345678,,
                """);
    }

    /** What others see of it are points, tier and rank, and these stay. */
    void changeWhatTheRankingDoesNotShow(String monday, String notice) {
        ledger("""
                A2-%1$s,2024-02-05,BUSINESS,2000000.00,%1$s,REVERSAL,,,,
                A3-%1$s,2024-02-05,BUSINESS,3000000.00,%1$s,DISBURSEMENT,李四,13912345678,,
                """);
        alert();
        put(officer, "/api/v1/week-goals/" + monday, """
                {"products": [{"product": "MORTGAGE", "loans": 2, "amount": 900000}]}""");
        giveTargets();
        giveAnAction();
        proposeAnExemption();
        openAPlan();
        openAnExitCase();
        ask();
        hearOf(notice);
        hearOf(ownNotice());
    }

    /** In a closed month and in open ones; officers come and go, and one is on leave. */
    void changeTheRanking() {
        String other = "n" + officer;
        TestStaff.join(other, subBranch, LocalDate.of(2024, 1, 8));
        TestStaff.leave(other, LocalDate.of(2024, 3, 8));
        TestStaff.join("m" + officer, subBranch, LocalDate.of(2024, 3, 11));
        ledger("""
                A1-%1$s,2024-01-05,BUSINESS,2000000.00,%1$s,REVERSAL,,,,
                A4-%1$s,2024-01-08,CONSUMER,90000.00,%1$s,DISBURSEMENT,王五,13712345678,,
                A5-%1$s,2024-02-06,MORTGAGE,500000.00,%1$s,DISBURSEMENT,王五,13712345678,2024-02-20,100000.00
                A6-%1$s,2024-03-06,MORTGAGE,700000.00,%1$s,DISBURSEMENT,赵六,13612345678,,
                A7-%1$s,2024-02-07,MORTGAGE,700000.00,n%1$s,DISBURSEMENT,赵六,13612345678,,
                """);
        BankApi.importLeaves("staff_no,from,until,kind\n" + officer + ",2024-02-01,2024-02-22,SICK\n");
    }

    private Side ledger(String rows) {
        String file = HEADINGS + rows.formatted(officer);
        BankApi.importLedger(
                "ledger.csv",
                file.getBytes(StandardCharsets.UTF_8),
                "?mode=STRICT&completeThrough=" + NonInterferenceTest.COMPLETE_THROUGH);
        return this;
    }

    /** With the message that told of it. */
    private void alert() {
        Sql sql = Arc.container().instance(Sql.class).get();
        UUID id = UUID.randomUUID();
        sql.update("""
                insert into alert (id, month, person_id, unit_id, level, raised_on, as_of, remaining, amount, projected,
                    limit_amount, per_day, since)
                values (?, '2024-03-01', ?, ?, 'FLOOR', '2024-03-13', '2024-03-12', 13, 0, 0, 1500000, 115384.62,
                    '2024-03-13')""", id, TestBank.personId(officer), TestBank.unitId(subBranch));
        sql.update("""
                insert into message (id, recipient, kind, arguments, todo, object_type, object_id, sent_at)
                values (?, ?, 'ALERT_RAISED', '{}', true, 'alert', ?, now())""", UUID.randomUUID(), TestBank.personId(officer), id.toString());
    }

    /** A branch's sheet is put as a whole: with what stood in it before. */
    private void giveTargets() {
        List<Side> those = equals(NEIGHBOUR) ? List.of(OWN, this) : List.of(this);
        String units = "/api/v1/targets/units/2024/" + branch;
        put(branchManager, units, "{\"cells\": [%s]}".formatted(each(those, """
                {"unitCode": "%s", "month": "2024-03", "amount": 5000000, "fixed": true}""", Side::subBranch)));
        post(branchManager, units, "publish", Map.of("reason", "随业务安排"));
        String officers = "/api/v1/targets/officers/2024-03/" + branch;
        put(branchManager, officers, "{\"rows\": [%s]}".formatted(each(those, """
                {"staffNo": "%s", "floorAmount": 20000000, "stretchAmount": 30000000, "pointsStandard": 40,
                    "fixed": true}""", Side::officer)));
        post(branchManager, officers, "publish", Map.of("reason", "随业务安排"));
        post(officer, "/api/v1/targets/mine/2024-03", "acknowledge", Map.of());
    }

    private static String each(List<Side> those, String row, Function<Side, String> whose) {
        return those.stream().map(side -> row.formatted(whose.apply(side))).collect(Collectors.joining(", "));
    }

    private void giveAnAction() {
        json(subBranchManager)
                .body(Map.of("title", "补齐照片", "ownerStaffNo", officer, "dueInWorkingDays", 5))
                .post("/api/v1/actions")
                .then()
                .statusCode(201);
    }

    private void proposeAnExemption() {
        json(branchManager)
                .body(Map.of(
                        "staffNo", officer,
                        "kind", "OTHER",
                        "from", "2024-03-04",
                        "until", "2024-03-08",
                        "reason", "网点装修，一周未营业。"))
                .post("/api/v1/exemptions")
                .then()
                .statusCode(201);
    }

    private void openAPlan() {
        String tomorrow = LocalDate.now(BankTime.ZONE).plusDays(1).toString();
        json(subBranchManager)
                .body(Map.of(
                        "staffNo",
                        officer,
                        "causes",
                        List.of("SKILLS"),
                        "goalAmount",
                        1500000,
                        "endsOn",
                        tomorrow,
                        "measures",
                        List.of(Map.of("title", "参加产品培训", "owner", "OFFICER", "dueOn", tomorrow))))
                .post("/api/v1/improvement-plans")
                .then()
                .statusCode(201);
    }

    /** As a third month would have opened it. */
    private void openAnExitCase() {
        Arc.container()
                .instance(Sql.class)
                .get()
                .update("""
                insert into exit_case (id, person_id, unit_id, first_month, month, status, opened_on, statement_due_on, due_on,
                    changed_at)
                values (?, ?, ?, '2023-11-01', '2024-01-01', 'OPEN', '2024-03-13', '2024-03-20', '2024-03-27', now())
                """, UUID.randomUUID(), TestBank.personId(officer), TestBank.unitId(subBranch));
    }

    private void ask() {
        json(officer)
                .body(Map.of("month", "2024-01", "kind", "TIER", "reason", "OTHER", "words", "为什么是五梯队?"))
                .post("/api/v1/inquiries")
                .then()
                .statusCode(201);
    }

    private String ownNotice() {
        return notice(branchManager, subBranch);
    }

    private void hearOf(String notice) {
        TestBank.as(officer).post("/api/v1/notices/" + notice + "/read").then().statusCode(200);
        json(officer)
                .body(Map.of("answers", List.of()))
                .post("/api/v1/notices/" + notice + "/acknowledge")
                .then()
                .statusCode(200);
        json(subBranchManager)
                .body(Map.of(
                        "unitCode",
                        subBranch,
                        "heldOn",
                        NonInterferenceTest.today().toString(),
                        "attendees",
                        List.of(officer),
                        "note",
                        "讲解"))
                .post("/api/v1/notices/" + notice + "/meetings")
                .then()
                .statusCode(201);
    }

    /** Published; to all of the unit. */
    static String notice(String author, String unit) {
        Response draft = json(author)
                .body(Map.of(
                        "title",
                        "关于" + unit + "的通知",
                        "text",
                        "自下周起,早会改为八点十五分。",
                        "effectiveOn",
                        "2024-04-01",
                        "days",
                        3,
                        "audience",
                        Map.of(
                                "units",
                                List.of(unit),
                                "roles",
                                List.of("OFFICER", "SUB_BRANCH_MANAGER"),
                                "tiers",
                                List.of()),
                        "questions",
                        List.of()))
                .post("/api/v1/notices");
        draft.then().statusCode(201);
        String id = draft.path("summary.id");
        post(author, "/api/v1/notices/" + id, "publish", Map.of());
        return id;
    }

    private static void put(String staffNo, String path, String body) {
        seen(staffNo, path)
                .body(body)
                .put(path)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
    }

    private static void post(String staffNo, String path, String what, Object body) {
        seen(staffNo, path)
                .body(body)
                .post(path + "/" + what)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
    }

    /** On the version that is there. */
    private static RequestSpecification seen(String staffNo, String path) {
        String tag = TestBank.as(staffNo).get(path).header("ETag");
        return tag == null ? json(staffNo) : json(staffNo).header("If-Match", tag);
    }

    private static RequestSpecification json(String staffNo) {
        return TestBank.as(staffNo).contentType("application/json");
    }
}
