package org.liaoyuan.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.testing.AtOnce;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

/** Going on with a session, ending it, and changing the password. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class SessionTest {
    private static final String COOKIE = "liaoyuan-refresh";
    private static final String NEXT = "seven green lanterns";

    @Inject
    Sql sql;

    @BeforeEach
    void bank() {
        TestBank.standard();
        TestPasswords.give(TestBank.OFFICER);
    }

    @Test
    void aRefreshTokenIsTradedForTheNextOne() {
        String first = signIn().cookie(COOKIE);
        Response second = refresh(first);
        second.then().statusCode(200).body("person.staffNo", equalTo(TestBank.OFFICER));
        assertThat(me(second)).isEqualTo(200);
        assertThat(second.cookie(COOKIE)).isNotEqualTo(first);
        assertThat(refresh(second.cookie(COOKIE)).statusCode()).isEqualTo(200);
        assertThat(sql.count("select count(*) from refresh_token where hash in (?, ?)", first, second.cookie(COOKIE)))
                .isZero();
    }

    @Test
    void twentyTabsAtOnceGetTheSameSuccessor() throws Exception {
        String first = signIn().cookie(COOKIE);
        List<Response> answers = AtOnce.times(20, () -> refresh(first));
        Set<String> successors = new HashSet<>();
        answers.forEach(answer -> successors.add(answer.cookie(COOKIE)));
        assertThat(answers).allMatch(answer -> answer.statusCode() == 200);
        assertThat(successors).hasSize(1).doesNotContainNull();
        assertThat(sql.count("select count(*) from refresh_token")).isEqualTo(2);
    }

    @Test
    void anOldTokenShownAgainEndsTheSessionForEverybody() {
        String stolen = signIn().cookie(COOKIE);
        Response owner = refresh(stolen);
        rewind("used_at", "11 seconds");
        refresh(stolen).then().statusCode(401).body("type", equalTo("urn:liaoyuan:problem:refresh-reused"));
        refresh(owner.cookie(COOKIE)).then().statusCode(401);
        assertThat(me(owner)).isEqualTo(401);
        assertThat(sql.count(
                        "select count(*) from audit_event where action = 'REFRESH_REUSED' and outcome = 'REFUSED'"))
                .isOne();
    }

    @ParameterizedTest
    @CsvSource({"expires_at, 31 minutes", "family_expires_at, 12 hours 1 minute"})
    void anIdleOrOldSessionEnds(String column, String interval) {
        String token = signIn().cookie(COOKIE);
        rewind(column, interval);
        refresh(token).then().statusCode(401).body("type", equalTo("urn:liaoyuan:problem:unauthenticated"));
    }

    @Test
    void whoLeavesIsOutAtOnce() {
        Response session = signIn();
        assertThat(me(session)).isEqualTo(200);
        sql.update("update assignment set known_until = known_from where person_id = ?", TestBank.personId("o111"));
        assertThat(me(session)).isEqualTo(401);
        assertThat(refresh(session.cookie(COOKIE)).statusCode()).isEqualTo(401);
    }

    @Test
    void signingOutEndsThisSessionAndLeavesTheOther() {
        Response phone = signIn();
        Response desk = signIn();
        spa(desk.cookie(COOKIE))
                .post("/api/v1/auth/logout")
                .then()
                .statusCode(204)
                .cookie(COOKIE, equalTo(""));
        assertThat(me(desk)).isEqualTo(401);
        assertThat(refresh(desk.cookie(COOKIE)).statusCode()).isEqualTo(401);
        assertThat(me(refresh(phone.cookie(COOKIE)))).isEqualTo(200);
    }

    @Test
    void signingOutWithoutASessionIsNoFault() {
        given().header("X-Requested-By", "spa")
                .auth()
                .oauth2("lapsed")
                .post("/api/v1/auth/logout")
                .then()
                .statusCode(204);
        spa("nonsense").post("/api/v1/auth/logout").then().statusCode(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"refresh", "logout"})
    void anotherSiteCanNotHaveTheCookieSent(String what) {
        String token = signIn().cookie(COOKIE);
        given().cookie(COOKIE, token)
                .post("/api/v1/auth/" + what)
                .then()
                .statusCode(400)
                .body("errors[0].header", equalTo("X-Requested-By"));
        for (String origin : List.of("https://evil.example", "null", "http://localhost:1", ":")) {
            spa(token)
                    .header("Origin", origin)
                    .post("/api/v1/auth/" + what)
                    .then()
                    .statusCode(403);
        }
        assertThat(sql.count("select count(*) from refresh_token where used_at is not null or revoked_at is not null"))
                .isZero();
    }

    @Test
    void aNewPasswordEndsEveryOtherSession() {
        Response other = signIn();
        Response own = signIn();
        Response changed = change(own, TestPasswords.PASSWORD, NEXT);
        changed.then().statusCode(200).body("mustChangePassword", equalTo(false));
        assertThat(me(changed)).isEqualTo(200);
        assertThat(refresh(changed.cookie(COOKIE)).statusCode()).isEqualTo(200);
        assertThat(me(own)).isEqualTo(401);
        assertThat(me(other)).isEqualTo(401);
        assertThat(refresh(other.cookie(COOKIE)).statusCode()).isEqualTo(401);
        assertThat(signIn(NEXT).statusCode()).isEqualTo(200);
        assertThat(signIn(TestPasswords.PASSWORD).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "wrong,                 seven green lanterns,   invalid-input,     #/current, password-wrong",
        "correct horse battery, short,                  password-too-weak, #/next,    text-too-short",
        "correct horse battery, correct horse battery,  password-too-weak, #/next,    password-same",
        "correct horse battery, password1234,           password-too-weak, #/next,    password-common",
        "correct horse battery, lanternsO111green,      password-too-weak, #/next,    password-holds-staff-no",
        "correct horse battery, '',                     invalid-input,     #/next,    required"
    })
    void aPasswordThatMayNotBeIsRefused(String current, String next, String type, String pointer, String code) {
        Response session = signIn();
        change(session, current, next)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:liaoyuan:problem:" + type))
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
        assertThat(me(session)).isEqualTo(200);
    }

    @Test
    void untilThePasswordIsChangedNothingElseIsOpen() {
        Response session = signIn();
        sql.update("update account set must_change = true");
        as(session)
                .get("/api/v1/jobs/0190c5a0-0000-7000-8000-000000000000")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:liaoyuan:problem:password-change-required"));
        assertThat(me(session)).isEqualTo(200);
        Response renewed = refresh(session.cookie(COOKIE));
        renewed.then().statusCode(200).body("mustChangePassword", equalTo(true));
        Response changed = change(renewed, TestPasswords.PASSWORD, NEXT);
        as(changed)
                .get("/api/v1/jobs/0190c5a0-0000-7000-8000-000000000000")
                .then()
                .statusCode(404);
    }

    private static Response signIn() {
        return signIn(TestPasswords.PASSWORD);
    }

    private static Response signIn(String password) {
        return given().contentType("application/json")
                .body(Map.of("staffNo", TestBank.OFFICER, "password", password))
                .post("/api/v1/auth/login");
    }

    private static RequestSpecification spa(String token) {
        return given().header("X-Requested-By", "spa").cookie(COOKIE, token);
    }

    private static Response refresh(String token) {
        return spa(token).post("/api/v1/auth/refresh");
    }

    private static RequestSpecification as(Response session) {
        return given().auth().oauth2(session.path("accessToken"));
    }

    private static int me(Response session) {
        return as(session).get("/api/v1/auth/me").statusCode();
    }

    private static Response change(Response session, String current, String next) {
        return as(session)
                .contentType("application/json")
                .body(Map.of("current", current, "next", next))
                .post("/api/v1/auth/password");
    }

    private void rewind(String column, String interval) {
        sql.update("update refresh_token set " + column + " = " + column + " - ?::interval", interval);
    }
}
