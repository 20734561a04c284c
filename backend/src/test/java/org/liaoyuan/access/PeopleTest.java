package org.liaoyuan.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.time.BankTime;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

/** The administrator's list of people. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class PeopleTest {
    private static final String PEOPLE = "/api/v1/organisation/people";

    @Inject
    Sql sql;

    @BeforeEach
    void bank() {
        TestBank.standard();
    }

    @ParameterizedTest
    @CsvSource({
        "sort=,                    12, admin1",
        "q=经理,                   4,  o111",
        "q=O1,                     3,  o111",
        "q=%25,                    0,",
        "unit=B1,                  6,  bm1",
        "unit=S21,                 2,  o211",
        "role=OFFICER,             4,  o111",
        "unit=B2&role=OFFICER,     1,  o211",
        "sort=-staffNo,            12, sm21",
        "'sort=unitCode,-staffNo', 12, ca1",
        "size=3&page=1,            12, bm2"
    })
    void isFilteredSortedAndCutIntoPages(String query, int total, String first) {
        TestBank.as(TestBank.ADMIN)
                .urlEncodingEnabled(false)
                .get(PEOPLE + "?" + query.replace("经理", "%E7%BB%8F%E7%90%86"))
                .then()
                .statusCode(200)
                .body("total", equalTo(total))
                .body("items[0]?.staffNo", equalTo(first));
    }

    @Test
    void aRowSaysWhoTheyAreTodayAndHowTheAccountStands() {
        TestPasswords.give(TestBank.OFFICER);
        sql.update("update account set locked_until = now() + interval '1 minute' where person_id = ?", id("o111"));
        sql.update("update assignment set known_until = known_from where person_id = ?", id("o112"));
        TestBank.as(TestBank.ADMIN)
                .get(PEOPLE + "?unit=S11")
                .then()
                .body("items.staffNo", contains("o111", "o112", "sm11"))
                .body("items[0].roles", contains("OFFICER"))
                .body("items[0].unitName", equalTo("第一分行营业部"))
                .body("items.accountStatus", contains("LOCKED", "CLOSED", "NO_PASSWORD"));
    }

    @Test
    void comesAsAFileToo() {
        TestBank.as(TestBank.ADMIN)
                .header("Accept", "text/csv")
                .get(PEOPLE + "?role=BRANCH_MANAGER")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("people.csv"))
                .body(startsWith("\uFEFF工号,姓名,机构号,机构,角色,账号状态"))
                .body(containsString("bm1,分行甲,B1,第一分行,BRANCH_MANAGER,未设密码"));
    }

    @ParameterizedTest
    @CsvSource({"role=BOSS, role", "unit=X9, unit", "sort=password, sort", "size=501, size"})
    void aBadWishIsRefusedByName(String query, String parameter) {
        TestBank.as(TestBank.ADMIN)
                .get(PEOPLE + "?" + query)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo(parameter));
    }

    @Test
    void onePersonIsShownWithPostsRolesAndAccount() {
        TestBank.as(TestBank.ADMIN)
                .get(PEOPLE + "/o111")
                .then()
                .statusCode(200)
                .body("assignments[0].unitCode", equalTo("S11"))
                .body("assignments[0].from", equalTo("2015-01-01"))
                .body("assignments[0]", not(hasKey("until")))
                .body("roles.size()", equalTo(0))
                .body("account.status", equalTo("NO_PASSWORD"));
        TestBank.as(TestBank.ADMIN).get(PEOPLE + "/bm1").then().body("roles[0].role", equalTo("BRANCH_MANAGER"));
        TestBank.as(TestBank.ADMIN).get(PEOPLE + "/nobody").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/o111"})
    void othersThanTheAdministratorDoNotSeeThem(String path) {
        for (String other : List.of(TestBank.HEAD_OFFICE, TestBank.BRANCH_MANAGER, TestBank.OFFICER)) {
            TestBank.as(other).get(PEOPLE + path).then().statusCode(403);
        }
        given().get(PEOPLE + path).then().statusCode(401);
    }

    @Test
    void aGrantedRoleCountsAtOnceAndEndsAtOnce() {
        String token = TestTokens.of(TestBank.OFFICER);
        String id = grant("o111", Map.of("role", "SUB_BRANCH_MANAGER", "unitCode", "S11", "from", "2024-01-01"))
                .statusCode(201)
                .header("Location", equalTo("http://localhost:" + RestAssured.port + PEOPLE + "/o111"))
                .extract()
                .path("roles[0].id");
        assertThat(roles(token)).containsExactlyInAnyOrder("OFFICER", "SUB_BRANCH_MANAGER");
        TestBank.as(TestBank.ADMIN)
                .contentType("application/json")
                .body(Map.of("until", yesterday().toString()))
                .post(PEOPLE + "/o111/roles/" + id + "/end")
                .then()
                .statusCode(200)
                .body("roles[0].until", equalTo(yesterday().toString()));
        assertThat(roles(token)).containsExactly("OFFICER");
        assertThat(sql.list("select action from audit_event order by id", row -> row.getString(1)))
                .containsExactly("ROLE_GRANTED", "MESSAGES_SENT", "ROLE_ENDED");
    }

    @ParameterizedTest
    @CsvSource({
        "o111, OFFICER,            S11, 2024-01-01, ,           400, #/role,     role-not-granted",
        "o111, BRANCH_MANAGER,     S11, 2024-01-01, ,           400, #/unitCode, role-unit-level",
        "o111, AUDITOR,            B1,  2024-01-01, ,           400, #/unitCode, role-unit-level",
        "o111, BRANCH_MANAGER,     X9,  2024-01-01, ,           400, #/unitCode, no-such-unit",
        "o111, BRANCH_MANAGER,     B1,  2024-01-02, 2024-01-01, 400, #/until,    before-from",
        "o111, ADMIN,              HO,  2024-01-01, ,           409, #/role,     role-excluded",
        "au1,  ADMIN,              HO,  2024-01-01, ,           409, #/role,     role-excluded",
        "ho1,  HEAD_OFFICE,        HO,  2024-01-01, 2024-01-31, 409, #/role,     role-overlaps"
    })
    void aRoleThatMayNotBeIsRefused(
            String staffNo, Role role, String unit, String from, String until, int status, String at, String code) {
        long before = sql.count("select count(*) from role_grant");
        Map<String, Object> body = new HashMap<>(Map.of("role", role, "unitCode", unit, "from", from));
        if (until != null) {
            body.put("until", until);
        }
        grant(staffNo, body)
                .statusCode(status)
                .body("errors[0].pointer", equalTo(at))
                .body("errors[0].code", equalTo(code));
        assertThat(sql.count("select count(*) from role_grant")).isEqualTo(before);
    }

    @Test
    void oneWhoKeepsAccountsTakesNoOtherRole() {
        TestBank.person("admin2", "管理员乙", "HO", Role.ADMIN);
        for (String role : List.of("AUDITOR", "HEAD_OFFICE")) {
            grant("admin2", Map.of("role", role, "unitCode", "HO", "from", "2024-01-01"))
                    .statusCode(409);
        }
    }

    @Test
    void nobodyGrantsOrEndsTheirOwn() {
        grant("admin1", Map.of("role", "ADMIN", "unitCode", "HO", "from", "2010-01-01", "until", "2010-02-01"))
                .statusCode(403)
                .body("type", equalTo("urn:liaoyuan:problem:self-decision"));
        end("admin1", yesterday()).statusCode(403);
    }

    @Test
    void aRoleDoesNotEndInThePastNorLaterThanItWould() {
        end("bm1", yesterday().minusDays(1)).statusCode(400).body("errors[0].code", equalTo("role-end-past"));
        sql.update("update role_grant set valid_until = current_date + 10");
        end("bm1", yesterday().plusDays(30)).statusCode(400).body("errors[0].code", equalTo("role-end-later"));
    }

    @Test
    void aRoleToComeCanBeTakenBack() {
        LocalDate later = LocalDate.now().plusDays(40);
        grant("ca1", Map.of("role", "BRANCH_MANAGER", "unitCode", "B1", "from", later.toString()))
                .statusCode(201);
        String id = sql.one("select id from role_grant where valid_from = ?", row -> row.getString(1), later)
                .orElseThrow();
        TestBank.as(TestBank.ADMIN)
                .contentType("application/json")
                .body(Map.of("until", yesterday().toString()))
                .post(PEOPLE + "/ca1/roles/" + id + "/end")
                .then()
                .statusCode(200)
                .body("roles.role", contains("CANDIDATE"));
    }

    private static LocalDate yesterday() {
        return LocalDate.now(BankTime.ZONE).minusDays(1);
    }

    private static ValidatableResponse grant(String staffNo, Map<String, ?> body) {
        return TestBank.as(TestBank.ADMIN)
                .contentType("application/json")
                .body(body)
                .post(PEOPLE + "/" + staffNo + "/roles")
                .then();
    }

    private ValidatableResponse end(String staffNo, LocalDate until) {
        String id = sql.one("select id from role_grant where person_id = ?", row -> row.getString(1), id(staffNo))
                .orElseThrow();
        return TestBank.as(TestBank.ADMIN)
                .contentType("application/json")
                .body(Map.of("until", until.toString()))
                .post(PEOPLE + "/" + staffNo + "/roles/" + id + "/end")
                .then();
    }

    private static List<String> roles(String token) {
        return given().auth().oauth2(token).get("/api/v1/auth/me").jsonPath().getList("roles.role");
    }

    private static long id(String staffNo) {
        return TestBank.personId(staffNo);
    }
}
