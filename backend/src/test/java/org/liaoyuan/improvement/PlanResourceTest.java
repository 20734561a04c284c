package org.liaoyuan.improvement;

import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.liaoyuan.testing.TestBank.BRANCH_MANAGER;
import static org.liaoyuan.testing.TestBank.OFFICER;
import static org.liaoyuan.testing.TestBank.SUB_BRANCH_MANAGER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaoyuan.platform.time.BankTime;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;
import org.liaoyuan.warning.WarningBank;

/** One live plan for each officer, agreed on, seen and ended. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class PlanResourceTest {
    private static final String PATH = "/api/v1/improvement-plans";
    private static final LocalDate TODAY = LocalDate.now(BankTime.ZONE);

    @BeforeEach
    void bank() {
        new WarningBank();
    }

    @Test
    void anOfficerSeesWhatWasAgreedAndConfirmsItOnce() {
        String id = opened();
        TestBank.as(OFFICER)
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("summary.causes", contains("CHANNEL", "OTHER"))
                .body("measures.title", containsInAnyOrder("拜访两家新渠道", "陪同拜访一次"))
                .body("measures.owner", containsInAnyOrder("OFFICER", "MANAGER"))
                .body("start.month", notNullValue())
                .body("confirmable", equalTo(true))
                .body("endable", equalTo(false));
        todos(OFFICER).body("items.kind", hasItem("PLAN_OPENED"));
        see(id).then()
                .statusCode(200)
                .body("comment", equalTo("同意"))
                .body("summary.seenAt", notNullValue())
                .body("confirmable", equalTo(false));
        todos(OFFICER).body("items.kind", not(hasItem("PLAN_OPENED")));
        see(id).then().statusCode(409).body("type", endsWith("plan-seen"));
    }

    @Test
    void thereIsOneLivePlanAndAnotherAfterItsEnd() {
        String id = opened();
        open(BRANCH_MANAGER, wish()).then().statusCode(409).body("type", endsWith("plan-live"));
        end(id, Map.of("result", "REACHED"))
                .then()
                .statusCode(200)
                .body("summary.result", equalTo("REACHED"))
                .body("end.month", notNullValue())
                .body("endable", equalTo(false));
        end(id, Map.of("result", "REACHED")).then().statusCode(409).body("type", endsWith("plan-ended"));
        opened();
        TestBank.as(OFFICER).get(PATH).then().body("total", equalTo(2));
        TestBank.as(OFFICER).get(PATH + "?live=false").then().body("items.id", contains(id));
    }

    @Test
    void anEarlyEndNeedsAReason() {
        String id = opened();
        end(id, Map.of("result", "ENDED_EARLY", "words", " "))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/words"));
        TestBank.as(OFFICER).get(PATH + "/" + id).then().body("summary.endedAt", nullValue());
        end(id, Map.of("result", "ENDED_EARLY", "words", "调往其他支行"))
                .then()
                .statusCode(200)
                .body("resultWords", equalTo("调往其他支行"));
    }

    @ParameterizedTest
    @CsvSource({
        "staffNo, o211, /staffNo",
        "staffNo, nobody, /staffNo",
        "staffNo, sm11, /staffNo",
        "causeWords, ' ', /causeWords",
        "goalAmount, 0, /goalAmount",
        "endsOn, 2024-01-01, /endsOn",
        "endsOn, 2999-01-01, /endsOn"
    })
    void badInputIsNamedAndNothingIsOpened(String field, String value, String pointer) {
        Map<String, Object> wish = wish();
        wish.put(field, value);
        open(SUB_BRANCH_MANAGER, wish).then().statusCode(400).body("errors[0].pointer", equalTo("#" + pointer));
        TestBank.as(SUB_BRANCH_MANAGER).get(PATH).then().body("total", equalTo(0));
    }

    @Test
    void aMeasureAfterThePlansEndIsNamed() {
        Map<String, Object> wish = wish();
        wish.put("measures", List.of(measure("拜访", "OFFICER", TODAY.plusDays(31))));
        open(SUB_BRANCH_MANAGER, wish).then().statusCode(400).body("errors[0].pointer", equalTo("#/measures/0/dueOn"));
    }

    @ParameterizedTest
    @CsvSource({"o111, 1", "o112, 0", "sm11, 1", "sm21, 0", "bm1, 1", "bm2, 0", "ho1, 1", "au1, 1"})
    void everybodySeesThoseOfTheirScope(String caller, int seen) {
        opened();
        TestBank.as(caller).get(PATH).then().statusCode(200).body("total", equalTo(seen));
    }

    private static String opened() {
        return open(SUB_BRANCH_MANAGER, wish()).then().statusCode(201).extract().path("summary.id");
    }

    private static Response open(String caller, Map<String, Object> wish) {
        return TestBank.as(caller).contentType(JSON).body(wish).post(PATH);
    }

    private static Response see(String id) {
        return changed(OFFICER, id, "see", Map.of("comment", "同意"));
    }

    private static Response end(String id, Map<String, Object> end) {
        return changed(SUB_BRANCH_MANAGER, id, "end", end);
    }

    private static Response changed(String caller, String id, String move, Map<String, Object> body) {
        String version = TestBank.as(TestBank.AUDITOR).get(PATH + "/" + id).header("ETag");
        return TestBank.as(caller)
                .header("If-Match", version)
                .contentType(JSON)
                .body(body)
                .post(PATH + "/" + id + "/" + move);
    }

    private static ValidatableResponse todos(String caller) {
        return TestBank.as(caller).get("/api/v1/messages?todo=OPEN").then().statusCode(200);
    }

    private static Map<String, Object> wish() {
        return new HashMap<>(Map.of(
                "staffNo",
                OFFICER,
                "causes",
                List.of("CHANNEL", "OTHER"),
                "causeWords",
                "客户多来自一家中介。",
                "goalAmount",
                1500000,
                "endsOn",
                TODAY.plusDays(30).toString(),
                "measures",
                List.of(
                        measure("拜访两家新渠道", "OFFICER", TODAY.plusDays(10)),
                        measure("陪同拜访一次", "MANAGER", TODAY.plusDays(5)))));
    }

    private static Map<String, Object> measure(String title, String owner, LocalDate dueOn) {
        return Map.of("title", title, "owner", owner, "dueOn", dueOn.toString());
    }
}
