package org.liaoyuan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaoyuan.access.TestPasswords;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.Production;
import org.liaoyuan.testing.TestBank;

/** What a bank's log collector is given: whole JSON objects with the request's id, and nothing about people. */
@QuarkusTest
@TestProfile(Production.class)
@QuarkusTestResource(DatabaseResource.class)
class LogTest {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String WRONG = "wrong-horse-of-mine";
    private static final String NAME = "经理甲";
    private static final String COOKIE = "liaoyuan-refresh";

    private final ObjectMapper json = new ObjectMapper();

    @BeforeEach
    void bank() {
        TestBank.standard();
        TestPasswords.give(TestBank.OFFICER);
    }

    @Test
    void aLineForEachAnswerWithTheCallersTrace() {
        String before = Production.log();
        given().header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .get("/api/v1/auth/me")
                .then()
                .statusCode(401)
                .header("X-Trace-Id", TRACE);
        JsonNode line = awaitLine(before, candidate -> isOf(candidate, TRACE));
        assertThat(line.path("message").asText()).startsWith("GET /auth/me 401 in ");
        assertThat(line.path("level").asText()).isEqualTo("INFO");
    }

    @Test
    void anUnreadableTraceIsNotTaken() {
        String made = given().header("traceparent", "00-" + "0".repeat(32) + "-00f067aa0ba902b7-01")
                .get("/api/v1/auth/me")
                .header("X-Trace-Id");
        assertThat(made).matches("[0-9a-f]{32}").isNotEqualTo("0".repeat(32));
    }

    @Test
    void nobodyIsNamedAndNoSecretKept() {
        String before = Production.log();
        Response session = signIn(TestPasswords.PASSWORD);
        signIn(WRONG).then().statusCode(401);
        String token = session.path("accessToken");
        given().auth().oauth2(token).get("/api/v1/auth/me").then().statusCode(200);
        given().auth().oauth2(token).get("/api/v1/people/" + NAME).then().statusCode(404);
        given().auth().oauth2(token).queryParam("name", NAME).get("/api/v1/scores/2024-01");
        given().auth().oauth2(token + "x").get("/api/v1/auth/me").then().statusCode(401);
        String last = TestBank.quicklyAs(TestBank.ADMIN)
                .contentType(ContentType.JSON)
                .body(Map.of("staffNo", TestBank.OFFICER, "name", NAME, "unitCode", "HO"))
                .post("/api/v1/organisation/people")
                .header("X-Trace-Id");

        awaitLine(before, line -> isOf(line, last));
        String log = Production.log().substring(before.length());
        assertThat(lines(before)).hasSizeGreaterThanOrEqualTo(7);
        assertThat(log)
                .doesNotContain(NAME, "%E7%BB%8F", TestBank.OFFICER)
                .doesNotContain(TestPasswords.PASSWORD, WRONG)
                .doesNotContain(token, session.cookie(COOKIE), "Bearer", "password_hash");
    }

    private static Response signIn(String password) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("staffNo", TestBank.OFFICER, "password", password))
                .post("/api/v1/auth/login");
    }

    @Test
    void aRequestThatIsRoutedAnewHasOneLine() {
        String before = Production.log();
        String trace = given().urlEncodingEnabled(false).get("/scores/e%CC%81").header("X-Trace-Id");
        awaitLine(before, line -> isOf(line, trace));
        String later = given().get("/api/v1/auth/me").header("X-Trace-Id");
        awaitLine(before, line -> isOf(line, later));
        assertThat(lines(before)).filteredOn(line -> isOf(line, trace)).hasSize(1);
    }

    private static boolean isOf(JsonNode line, String trace) {
        return line.path("mdc").path("traceId").asText().equals(trace);
    }

    /** A line is written just after its answer, so the caller may be here first. */
    private JsonNode awaitLine(String before, Predicate<JsonNode> wanted) {
        for (int tries = 0; tries < 500; tries++) {
            Optional<JsonNode> line = lines(before).stream().filter(wanted).findFirst();
            if (line.isPresent()) {
                return line.get();
            }
            LockSupport.parkNanos(10_000_000);
        }
        throw new AssertionError("The line is not written");
    }

    /** Each line since then, which must be one JSON object. */
    private List<JsonNode> lines(String before) {
        return Production.log()
                .substring(before.length())
                .lines()
                .map(this::read)
                .toList();
    }

    private JsonNode read(String line) {
        try {
            return json.readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not JSON: " + line, e);
        }
    }
}
