package org.liaoyuan.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.testing.AtOnce;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class SignInTest {
    private static final String LOGIN = "/api/v1/auth/login";
    private static final String WRONG = "not the right horse";

    @Inject
    Sql sql;

    @BeforeEach
    void bank() {
        TestBank.standard();
        TestPasswords.give(TestBank.OFFICER);
    }

    @Test
    void theRightPasswordOpensASession() {
        Response answer = signIn(TestBank.OFFICER, TestPasswords.PASSWORD);
        answer.then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("Set-Cookie", containsString("HttpOnly"))
                .header("Set-Cookie", containsString("SameSite=Strict"))
                .body("expiresIn", equalTo(600))
                .body("mustChangePassword", equalTo(false))
                .body("person", equalTo(Map.of("staffNo", "o111", "name", "经理甲", "roles", List.of(officerOfS11()))));
        given().auth()
                .oauth2(answer.path("accessToken"))
                .get("/api/v1/auth/me")
                .then()
                .statusCode(200)
                .body("roles[0].unitName", equalTo("第一分行营业部"))
                .body("roles[0].unitLevel", equalTo("SUB_BRANCH"));
        assertThat(actions()).containsExactly("SIGNED_IN o111 o111 DONE");
    }

    private static Map<String, String> officerOfS11() {
        return Map.of("role", "OFFICER", "unitCode", "S11");
    }

    @Test
    void anUnknownNumberAWrongPasswordAndAPersonWithoutARoleAreToldTheSame() {
        TestPasswords.give(TestBank.COLLEAGUE);
        sql.update("update assignment set known_until = known_from where person_id = ?", id(TestBank.COLLEAGUE));
        List<Map<String, Object>> bodies = List.of(
                refusal(TestBank.OFFICER, WRONG),
                refusal("nobody", WRONG),
                refusal(TestBank.NEIGHBOUR, WRONG),
                refusal(TestBank.COLLEAGUE, TestPasswords.PASSWORD));
        assertThat(bodies).allMatch(bodies.get(0)::equals);
        assertThat(actions())
                .containsExactly(
                        "SIGN_IN_FAILED system o111 REFUSED",
                        "SIGN_IN_FAILED system ? REFUSED",
                        "SIGN_IN_FAILED system o121 REFUSED",
                        "SIGN_IN_FAILED system o112 REFUSED");
    }

    @ParameterizedTest
    @CsvSource({"o111", "nobody"})
    void fiveFailuresAreFreeTheSixthLocksWhetherThereIsSuchAnAccountOrNot(String staffNo) {
        IntStream.range(0, 6).forEach(i -> refusal(staffNo, WRONG));
        signIn(staffNo, TestPasswords.PASSWORD)
                .then()
                .statusCode(403)
                .header("Retry-After", equalTo("2"))
                .body("type", equalTo("urn:liaoyuan:problem:account-locked"));
    }

    @Test
    void aLockEndsByItselfAndSuccessForgetsTheFailures() {
        IntStream.range(0, 6).forEach(i -> refusal(TestBank.OFFICER, WRONG));
        assertThat(actions()).contains("ACCOUNT_LOCKED system o111 REFUSED");
        rewind("3 seconds");
        signIn(TestBank.OFFICER, TestPasswords.PASSWORD).then().statusCode(200);
        assertThat(sql.count("select count(*) from sign_in_failure")).isZero();
        assertThat(sql.count("select count(*) from account where locked_until is not null"))
                .isZero();
    }

    @Test
    void theWaitGrowsToAQuarterOfAnHour() {
        for (int i = 0; i < 20; i++) {
            refusal(TestBank.OFFICER, WRONG);
            rewind("15 minutes 1 second");
            sql.update("update sign_in_failure set at = greatest(at, now() - interval '50 minutes')");
        }
        refusal(TestBank.OFFICER, WRONG);
        signIn(TestBank.OFFICER, TestPasswords.PASSWORD).then().statusCode(403).header("Retry-After", equalTo("900"));
    }

    @Test
    void manyAtOnceGetNoFurtherThanManyInTurn() throws Exception {
        List<Integer> statuses =
                AtOnce.times(30, () -> signIn(TestBank.OFFICER, WRONG).statusCode());
        assertThat(statuses.stream().filter(status -> status == 401)).hasSizeLessThanOrEqualTo(6);
        assertThat(statuses).allMatch(status -> status == 401 || status == 403);
    }

    @Test
    void anAddressHasABudgetOfFailures() {
        IntStream.range(0, 200)
                .forEach(i -> sql.update(
                        "insert into sign_in_failure (address, account, at) values ('127.0.0.1', ?, now())", "x" + i));
        signIn(TestBank.OFFICER, TestPasswords.PASSWORD).then().statusCode(429).header("Retry-After", equalTo("60"));
    }

    @Test
    void aQueueThatIsFullIsToldToComeAgain() throws Exception {
        List<Integer> statuses = AtOnce.times(
                90, () -> signIn(TestBank.OFFICER, TestPasswords.PASSWORD).statusCode());
        assertThat(statuses).contains(200, 429).allMatch(status -> status == 200 || status == 429 || status == 403);
    }

    @ParameterizedTest
    @CsvSource({
        "{},                                             #/password",
        "'{\"staffNo\":\"\",\"password\":\"x\"}',            #/staffNo",
        "'{\"staffNo\":\"o111\",\"password\":\"\"}',         #/password",
        "'{\"staffNo\":\"o111\",\"password\":1}',            #/password",
        "'{\"staffNo\":\"o111\",\"password\":\"x\",\"a\":1}', #/a"
    })
    void badInputIsRefusedByName(String body, String pointer) {
        given().contentType("application/json")
                .body(body)
                .post(LOGIN)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo(pointer));
        assertThat(sql.count("select count(*) from sign_in_failure")).isZero();
    }

    @Test
    void aLapsedTokenDoesNotStandInTheWay() {
        ValidatableResponse answer = given().auth()
                .oauth2("lapsed")
                .contentType("application/json")
                .body(Map.of("staffNo", TestBank.OFFICER, "password", WRONG))
                .post(LOGIN)
                .then();
        answer.statusCode(401).body("type", equalTo("urn:liaoyuan:problem:invalid-credentials"));
    }

    @Test
    void thereAreNoDemoAccountsInARealBank() {
        given().get("/api/v1/auth/demo-accounts").then().statusCode(404).body("accounts", nullValue());
    }

    private static Response signIn(String staffNo, String password) {
        return given().contentType("application/json")
                .body(Map.of("staffNo", staffNo, "password", password))
                .post(LOGIN);
    }

    /** But for what differs in every answer. */
    private static Map<String, Object> refusal(String staffNo, String password) {
        Response answer = signIn(staffNo, password);
        assertThat(answer.statusCode()).isEqualTo(401);
        Map<String, Object> body = answer.jsonPath().getMap("");
        body.remove("traceId");
        return body;
    }

    private void rewind(String interval) {
        sql.update("update sign_in_failure set at = at - ?::interval", interval);
    }

    private List<String> actions() {
        return sql.list(
                "select action || ' ' || actor || ' ' || object_id || ' ' || outcome from audit_event order by id",
                row -> row.getString(1));
    }

    private static long id(String staffNo) {
        return TestBank.personId(staffNo);
    }
}
