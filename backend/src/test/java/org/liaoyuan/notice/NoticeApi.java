package org.liaoyuan.notice;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liaoyuan.testing.TestBank;

/** What people do with notices, over HTTP. */
final class NoticeApi {
    static final String PATH = "/api/v1/notices";

    private NoticeApi() {}

    /** To the officers and sub-branch managers of these units. */
    static Map<String, Object> wish(String... units) {
        return new HashMap<>(Map.of(
                "title",
                "关于早会的通知",
                "text",
                "自下周起,早会改为八点十五分。\n\n请各支行遵照执行。",
                "effectiveOn",
                "2024-04-01",
                "days",
                3,
                "audience",
                audience(List.of("OFFICER", "SUB_BRANCH_MANAGER"), units),
                "questions",
                List.of()));
    }

    static Map<String, Object> audience(List<String> roles, String... units) {
        return Map.of("units", List.of(units), "roles", roles, "tiers", List.of());
    }

    /** Three questions; the right answers are 1, 0 and 2. */
    static List<Map<String, Object>> questions() {
        return List.of(question("几点开早会?", 1), question("谁主持?", 0), question("何时起?", 2));
    }

    static Map<String, Object> question(String text, int right) {
        return Map.of("text", text, "options", List.of("甲", "乙", "丙"), "right", right, "explanation", "再看:" + text);
    }

    static Response draft(String staffNo, Map<String, Object> wish) {
        return json(staffNo).body(wish).post(PATH);
    }

    static String drafted(String staffNo, Map<String, Object> wish) {
        return draft(staffNo, wish).then().statusCode(201).extract().path("summary.id");
    }

    static Response publish(String staffNo, String id) {
        return seen(staffNo, id).post(PATH + "/" + id + "/publish");
    }

    static String published(String staffNo, Map<String, Object> wish) {
        String id = drafted(staffNo, wish);
        publish(staffNo, id).then().statusCode(200);
        return id;
    }

    static Response withdraw(String staffNo, String id) {
        return seen(staffNo, id)
                .contentType("application/json")
                .body(Map.of("reason", "另行通知"))
                .post(PATH + "/" + id + "/withdraw");
    }

    static Response one(String staffNo, String id) {
        return TestBank.as(staffNo).get(PATH + "/" + id);
    }

    static Response read(String staffNo, String id) {
        return TestBank.as(staffNo).post(PATH + "/" + id + "/read");
    }

    static Response acknowledge(String staffNo, String id, Integer... answers) {
        return json(staffNo).body(Map.of("answers", List.of(answers))).post(PATH + "/" + id + "/acknowledge");
    }

    static Response convey(String staffNo, String id, Map<String, Object> meeting) {
        return json(staffNo).body(meeting).post(PATH + "/" + id + "/meetings");
    }

    static Response cancel(String staffNo, String id, String meeting) {
        return json(staffNo)
                .body(Map.of("reason", "误选了全部人员"))
                .post(PATH + "/" + id + "/meetings/" + meeting + "/cancel");
    }

    static Response remind(String staffNo, String id) {
        return json(staffNo).body(Map.of()).post(PATH + "/" + id + "/reminders");
    }

    static RequestSpecification json(String staffNo) {
        return TestBank.as(staffNo).contentType("application/json");
    }

    /** On the version that is there. */
    static RequestSpecification seen(String staffNo, String id) {
        return TestBank.as(staffNo).header("If-Match", one(TestBank.AUDITOR, id).header("ETag"));
    }

    static List<String> todos(String staffNo) {
        return TestBank.as(staffNo).get("/api/v1/messages?todo=OPEN").path("items.kind");
    }
}
