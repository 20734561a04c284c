package org.liaoyuan.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaoyuan.organisation.People;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.testing.AtOnce;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

/** Opening accounts, handing out passwords, and the administrator's help. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class AccountsTest {
    private static final String PEOPLE = "/api/v1/organisation/people/";

    @Inject
    Sql sql;

    @Inject
    People people;

    @Inject
    FirstAdmin firstAdmin;

    @Inject
    Accounts accounts;

    @Inject
    Caller caller;

    @BeforeEach
    void bank() {
        TestBank.standard();
    }

    @Test
    void aRegisteredPersonHasAPasswordThatIsHandedOutOnceAndMustBeChanged() {
        register("m900", "新经理");
        sql.update("""
                insert into role_grant (id, person_id, role, unit_id, valid_from, granted_at)
                values (gen_random_uuid(), ?, 'BRANCH_MANAGER', ?, '2020-01-01', now())""", TestBank.personId("m900"), TestBank.unitId("B1"));
        assertThat(sql.count("select count(*) from initial_password")).isOne();
        String password = fetch().split("\n")[1].strip().replace("m900,新经理,", "");
        assertThat(password).matches("[0-9A-Za-z]{16}");
        assertThat(fetch().strip().lines()).hasSize(1);
        assertThat(sql.count("select count(*) from initial_password")).isZero();
        assertThat(sql.count("select count(*) from account where password_hash like '{hmac}%' and must_change"))
                .isOne();
        signIn("m900", password).then().statusCode(200).body("mustChangePassword", equalTo(true));
        assertThat(audited("INITIAL_PASSWORDS_FETCHED")).containsExactly("{\"count\": 1}", "{\"count\": 0}");
    }

    @Test
    void anOfficerWhoHasLeftIsNotHandedAPassword() {
        register("m901", "离职者");
        sql.update("update person set hired_on = '2020-01-01' where staff_no = 'm901'");
        assertThat(fetch().strip().lines()).hasSize(1);
        assertThat(sql.count("select count(*) from initial_password")).isOne();
    }

    @Test
    void aResetEndsTheSessionsAndAsksForAChange() {
        String token = TestTokens.of(TestBank.OFFICER);
        Response answer = TestBank.as(TestBank.ADMIN).post(PEOPLE + "o111/reset-password");
        answer.then().statusCode(200);
        given().auth().oauth2(token).get("/api/v1/auth/me").then().statusCode(401);
        signIn("o111", answer.path("password")).then().statusCode(200).body("mustChangePassword", equalTo(true));
        assertThat(sql.count("select count(*) from audit_event where actor = 'admin1' and action = 'PASSWORD_RESET'"))
                .isOne();
    }

    @Test
    void anUnlockedAccountMayTryAgain() {
        for (int i = 0; i < 7; i++) {
            signIn("o111", "wrong");
        }
        signIn("o111", "wrong").then().statusCode(403);
        TestBank.as(TestBank.ADMIN).post(PEOPLE + "o111/unlock").then().statusCode(204);
        signIn("o111", "wrong").then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"o111/unlock", "o111/reset-password", "initial-passwords"})
    void onlyTheAdministratorMay(String what) {
        for (String other : List.of(TestBank.HEAD_OFFICE, TestBank.AUDITOR, TestBank.BRANCH_MANAGER)) {
            TestBank.as(other).post(PEOPLE + what).then().statusCode(403);
        }
        given().post(PEOPLE + what).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody/unlock", "nobody/reset-password"})
    void nobodyCanBeHelped(String what) {
        TestBank.as(TestBank.ADMIN).post(PEOPLE + what).then().statusCode(404);
    }

    @Test
    void anEmptyBankGetsOneAdministratorHoweverManyServersStart() throws Exception {
        TestBank.empty();
        List<String> made =
                AtOnce.times(4, this::start).stream().flatMap(Optional::stream).toList();
        assertThat(made).hasSize(1);
        assertThat(sql.count("select count(*) from person")).isOne();
        signIn("admin", made.get(0))
                .then()
                .statusCode(200)
                .body("mustChangePassword", equalTo(true))
                .body("person.roles", equalTo(List.of(Map.of("role", "ADMIN", "unitCode", "HO"))));
        assertThat(sql.count("select count(*) from initial_password")).isZero();
    }

    @Test
    void aGivenPasswordNeedNoChange() {
        QuarkusTransaction.requiringNew()
                .run(() -> accounts.givePassword(List.of(TestBank.personId("o111")), "a given password"));
        signIn("o111", "a given password").then().statusCode(200).body("mustChangePassword", equalTo(false));
    }

    /** As at the start of a server, where no request is. */
    private Optional<String> start() {
        ManagedContext context = Arc.container().requestContext();
        context.activate();
        try {
            caller.ignoreToken();
            return Optional.ofNullable(QuarkusTransaction.requiringNew().call(firstAdmin::makeOnce));
        } finally {
            context.terminate();
        }
    }

    private void register(String staffNo, String name) {
        QuarkusTransaction.requiringNew().run(() -> people.register(staffNo, name, "HO"));
    }

    private static String fetch() {
        Response answer =
                TestBank.as(TestBank.ADMIN).header("Accept", "text/csv").post(PEOPLE + "initial-passwords");
        answer.then().statusCode(200).header("Content-Disposition", containsString("initial-passwords.csv"));
        return answer.asString();
    }

    private static Response signIn(String staffNo, String password) {
        return given().contentType("application/json")
                .body(Map.of("staffNo", staffNo, "password", password))
                .post("/api/v1/auth/login");
    }

    private List<String> audited(String action) {
        return sql.list(
                "select after::text from audit_event where action = ? order by id", row -> row.getString(1), action);
    }
}
