package org.liaoyuan.exemption;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.liaoyuan.testing.TestBank.BRANCH_MANAGER;
import static org.liaoyuan.testing.TestBank.HEAD_OFFICE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaoyuan.testing.BankApi;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;
import org.liaoyuan.warning.WarningBank;

/** Proposed by the branch, approved by head office; o111 missed January and February 2024. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class ExemptionResourceTest {
    private static final String PATH = "/api/v1/exemptions";

    private WarningBank bank;

    @BeforeEach
    void bank() {
        bank = new WarningBank().closed("2024-01").closed("2024-02");
    }

    @Test
    void theEffectIsShownBeforeTheApprovalAndNoClosedMonthChanges() {
        String id = proposed();
        TestBank.as(HEAD_OFFICE)
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("effect.months", contains("2024-02"))
                .body("effect.before", equalTo(2))
                .body("effect.after", equalTo(1))
                .body("moves", contains("APPROVE", "REJECT"));
        attach(id);
        move(HEAD_OFFICE, id, "approve")
                .then()
                .statusCode(200)
                .body("summary.status", equalTo("APPROVED"))
                .body("effect", nullValue())
                .body("streakBefore", equalTo(2))
                .body("streakAfter", equalTo(1))
                .body("moves", empty());
        assertThat(BankApi.verify("2024-02").getBoolean("matches")).isTrue();
        TestBank.as(HEAD_OFFICE).get("/api/v1/scores/2024-02/o111").then().body("streak", equalTo(2));
    }

    @Test
    void anOpenMonthBecomesExemptAndIsClosedSo() {
        Map<String, Object> wish = wish();
        wish.put("from", "2024-03-01");
        wish.put("until", "2024-03-20");
        String id =
                propose(BRANCH_MANAGER, wish).then().statusCode(201).extract().path("summary.id");
        attach(id);
        move(HEAD_OFFICE, id, "approve").then().statusCode(200);
        bank.closed("2024-03");
        TestBank.as(HEAD_OFFICE)
                .get("/api/v1/scores/2024-03/o111")
                .then()
                .statusCode(200)
                .body("exempt", equalTo(true))
                .body("streak", equalTo(2));
        assertThat(BankApi.verify("2024-03").getBoolean("matches")).isTrue();
    }

    @Test
    void withoutEvidenceNothingIsApproved() {
        String id = proposed();
        move(HEAD_OFFICE, id, "approve").then().statusCode(409).body("type", endsWith("evidence-missing"));
    }

    @Test
    void whatIsDecidedStays() {
        String id = proposed();
        move(HEAD_OFFICE, id, "reject").then().statusCode(200).body("words", equalTo("情况属实"));
        move(HEAD_OFFICE, id, "approve").then().statusCode(409).body("type", endsWith("exemption-ended"));
        TestBank.as(BRANCH_MANAGER)
                .multiPart("file", "evidence.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII))
                .post("/api/v1/attachments?ownerType=exemption&ownerId=" + id)
                .then()
                .statusCode(409);
    }

    @ParameterizedTest
    @CsvSource({
        "bm1, approve, 403",
        "sm11, approve, 403",
        "au1, approve, 403",
        "bm2, withdraw, 404",
        "ho1, withdraw, 403",
        "bm1, withdraw, 200",
        "ho1, reject, 200"
    })
    void onlyWhoeverItIsForMoves(String caller, String move, int status) {
        move(caller, proposed(), move).then().statusCode(status);
    }

    @ParameterizedTest
    @CsvSource({"o111, 1", "o112, 0", "sm11, 1", "sm21, 0", "bm1, 1", "bm2, 0", "ho1, 1", "au1, 1"})
    void everybodySeesThoseOfTheirScope(String caller, int seen) {
        proposed();
        TestBank.as(caller).get(PATH).then().statusCode(200).body("total", equalTo(seen));
    }

    @ParameterizedTest
    @CsvSource({
        "staffNo, o211, #/staffNo",
        "staffNo, nobody, #/staffNo",
        "until, 2024-01-31, #/until",
        "until, 2025-03-01, #/until",
        "kind, LEAVE, #/kind",
        "reason, '', #/reason"
    })
    void badInputIsNamed(String field, String value, String pointer) {
        Map<String, Object> wish = wish();
        wish.put(field, value);
        propose(BRANCH_MANAGER, wish).then().statusCode(400).body("errors[0].pointer", equalTo(pointer));
        TestBank.as(HEAD_OFFICE).get(PATH).then().body("total", equalTo(0));
    }

    @Test
    void aStaleVersionIsRefused() {
        String id = proposed();
        TestBank.as(HEAD_OFFICE)
                .header("If-Match", "\"v7\"")
                .contentType(JSON)
                .body(Map.of("words", "情况属实"))
                .post(PATH + "/" + id + "/reject")
                .then()
                .statusCode(412);
    }

    private static String proposed() {
        return propose(BRANCH_MANAGER, wish()).then().statusCode(201).extract().path("summary.id");
    }

    private static Map<String, Object> wish() {
        return new HashMap<>(Map.of(
                "staffNo", "o111",
                "kind", "SYSTEM_OUTAGE",
                "from", "2024-02-01",
                "until", "2024-02-20",
                "reason", "核心系统升级，三周无法放款。"));
    }

    private static Response propose(String caller, Map<String, Object> wish) {
        return TestBank.as(caller).contentType(JSON).body(wish).post(PATH);
    }

    private static void attach(String id) {
        TestBank.as(BRANCH_MANAGER)
                .multiPart("file", "evidence.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII))
                .post("/api/v1/attachments?ownerType=exemption&ownerId=" + id)
                .then()
                .statusCode(201);
    }

    private static Response move(String caller, String id, String move) {
        String version = TestBank.as(TestBank.AUDITOR).get(PATH + "/" + id).header("ETag");
        return move.equals("withdraw")
                ? TestBank.as(caller).header("If-Match", version).post(PATH + "/" + id + "/withdraw")
                : TestBank.as(caller)
                        .header("If-Match", version)
                        .contentType(JSON)
                        .body(Map.of("words", "情况属实"))
                        .post(PATH + "/" + id + "/" + move);
    }
}
