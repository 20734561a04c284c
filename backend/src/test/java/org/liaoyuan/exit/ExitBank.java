package org.liaoyuan.exit;

import static io.restassured.http.ContentType.JSON;
import static org.liaoyuan.testing.TestBank.COLLEAGUE;
import static org.liaoyuan.testing.TestBank.FOREIGN_OFFICER;
import static org.liaoyuan.testing.TestBank.NEIGHBOUR;
import static org.liaoyuan.testing.TestBank.OFFICER;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.time.BankTime;
import org.liaoyuan.testing.TestBank;
import org.liaoyuan.warning.WarningBank;

/** After January, February and March 2024 o111 has a case; all others reach the lifeline. */
final class ExitBank {
    static final String PATH = "/api/v1/exit-cases";

    final WarningBank months = new WarningBank();

    ExitBank() {
        for (String month : List.of("2024-01", "2024-02", "2024-03")) {
            months.closed(month, COLLEAGUE, NEIGHBOUR, FOREIGN_OFFICER)
                    .told(month.equals("2024-03") ? "2024-04-08" : month + "-28");
        }
    }

    static String id() {
        return TestBank.as(OFFICER).get(PATH).then().statusCode(200).extract().path("items[0].id");
    }

    /** On the version that is there. */
    static Response move(String staffNo, String move, Map<String, Object> body) {
        String id = TestBank.as(TestBank.AUDITOR).get(PATH).path("items[0].id");
        String version = TestBank.as(TestBank.AUDITOR).get(PATH + "/" + id).header("ETag");
        return TestBank.as(staffNo)
                .header("If-Match", version)
                .contentType(JSON)
                .body(body)
                .post(PATH + "/" + id + "/" + move);
    }

    static Map<String, Object> words() {
        return Map.of("words", "理由如下：片区新盘延期交付。");
    }

    static Map<String, Object> proposal(String outcome) {
        return Map.of("outcome", outcome, "words", "已辅导两次，仍未达标，建议如此。");
    }

    /** The officer reads, the manager does plan and coaching, and says all that a whole file needs but an appeal's end. */
    static void fileIsWhole() {
        TestBank.as(OFFICER).get("/api/v1/messages").then().statusCode(200);
        Sql sql = Arc.container().instance(Sql.class).get();
        sql.list(
                        "select action_id::text from measure where kind in ('PLAN', 'COACHING') order by kind",
                        row -> row.getString(1))
                .forEach(ExitBank::done);
        move(OFFICER, "statement", words()).then().statusCode(200);
    }

    private static void done(String action) {
        TestBank.as(TestBank.SUB_BRANCH_MANAGER)
                .multiPart("file", "evidence.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII))
                .post("/api/v1/attachments?ownerType=action&ownerId=" + action)
                .then()
                .statusCode(201);
        act(TestBank.SUB_BRANCH_MANAGER, action, "submit");
        act(TestBank.BRANCH_MANAGER, action, "accept");
    }

    private static void act(String staffNo, String action, String move) {
        String path = "/api/v1/actions/" + action;
        String version = TestBank.as(TestBank.HEAD_OFFICE).get(path).header("ETag");
        TestBank.as(staffNo)
                .header("If-Match", version)
                .contentType(JSON)
                .body(Map.of("words", "已办"))
                .post(path + "/" + move)
                .then()
                .statusCode(200);
    }

    /** Proposed, appealed against and answered, so that nothing is missing. */
    static void proposedAndAppealed(String outcome) {
        fileIsWhole();
        move(TestBank.BRANCH_MANAGER, "proposal", proposal(outcome)).then().statusCode(200);
        move(OFFICER, "appeal", words()).then().statusCode(200);
        move(TestBank.HEAD_OFFICE, "appeal/answer", Map.of("upheld", false, "words", "楼盘延期不影响其他业务。"))
                .then()
                .statusCode(200);
    }

    /** As the schedule of one server does on that morning. */
    static void morning(LocalDate day) {
        ExitSchedule schedule = Arc.container().instance(ExitSchedule.class).get();
        QuarkusTransaction.requiringNew()
                .run(() -> schedule.run(day.atTime(9, 0).atZone(BankTime.ZONE).toInstant()));
    }
}
