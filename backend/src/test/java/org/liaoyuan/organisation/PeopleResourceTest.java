package org.liaoyuan.organisation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class PeopleResourceTest {

    private static final String PEOPLE = "/api/v1/organisation/people";
    private static final String UNITS = "/api/v1/organisation/units";

    @Inject
    Sql sql;

    @Inject
    Witness witness;

    @BeforeEach
    void bank() {
        TestBank.standard();
        witness.forget();
    }

    @Test
    void aManagerIsRegistered() {
        register(TestBank.as(TestBank.ADMIN), "m1", "王芳", "S11")
                .statusCode(201)
                .header("Location", endsWith(PEOPLE + "/m1"))
                .body("staffNo", equalTo("m1"))
                .body("name", equalTo("王芳"))
                .body("assignments", empty())
                .body("roles", empty());

        assertThat(sql.count("select unit_id from person where staff_no = 'm1' and hired_on is null"))
                .isEqualTo(TestBank.unitId("S11"));
        assertThat(witness.registered()).containsExactly(new PeopleRegistered(List.of(TestBank.personId("m1"))));
        assertThat(sql.one(
                        "select action || ' ' || object_id || ' ' || actor from audit_event", row -> row.getString(1)))
                .contains("PERSON_REGISTERED m1 admin1");
    }

    @Test
    void headOfficeIsAUnitToo() {
        register(TestBank.as(TestBank.ADMIN), "m1", "王芳", "HO").statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({
        "m 1, 王芳, S11, /staffNo, code-form",
        "'', 王芳, S11, /staffNo, required",
        "m1, ' ', S11, /name, required",
        "m1, 王芳, S99, /unitCode, no-such-unit"
    })
    void badInputIsRefusedByName(String staffNo, String name, String unitCode, String pointer, String code) {
        register(TestBank.as(TestBank.ADMIN), staffNo, name, unitCode)
                .statusCode(400)
                .body("errors.pointer", contains("#" + pointer))
                .body("errors.code", contains(code));
        assertThat(sql.count("select count(*) from audit_event")).isZero();
    }

    @Test
    void aStaffNumberIsGivenOnce() {
        register(TestBank.as(TestBank.ADMIN), TestBank.OFFICER, "王芳", "S11")
                .statusCode(409)
                .body("errors.pointer", contains("#/staffNo"))
                .body("errors.code", contains("staff-no-taken"));
        assertThat(sql.one("select name from person where staff_no = 'o111'", row -> row.getString(1)))
                .contains("经理甲");
    }

    @Test
    void unknownFieldsAreRefused() {
        TestBank.as(TestBank.ADMIN)
                .contentType(ContentType.JSON)
                .body("{\"staffNo\":\"m1\",\"name\":\"王芳\",\"unitCode\":\"S11\",\"role\":\"ADMIN\"}")
                .post(PEOPLE)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/role"));
    }

    @Test
    void onlyTheAdministratorRegisters() {
        for (String other : List.of(
                TestBank.OFFICER,
                TestBank.SUB_BRANCH_MANAGER,
                TestBank.BRANCH_MANAGER,
                TestBank.HEAD_OFFICE,
                TestBank.AUDITOR,
                TestBank.CANDIDATE)) {
            register(TestBank.as(other), "m1", "王芳", "S11").statusCode(403);
        }
        register(given(), "m1", "王芳", "S11").statusCode(401);
        assertThat(sql.count("select count(*) from person where staff_no = 'm1'"))
                .isZero();
    }

    private static ValidatableResponse register(
            RequestSpecification caller, String staffNo, String name, String unitCode) {
        return caller.contentType(ContentType.JSON)
                .body("{\"staffNo\":\"%s\",\"name\":\"%s\",\"unitCode\":\"%s\"}".formatted(staffNo, name, unitCode))
                .post(PEOPLE)
                .then();
    }

    @Test
    void everybodySignedInSeesTheUnits() {
        for (String reader : List.of(TestBank.OFFICER, TestBank.CANDIDATE, TestBank.AUDITOR, TestBank.ADMIN)) {
            TestBank.as(reader)
                    .get(UNITS)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(6))
                    .body("items.code", hasItem("S12"))
                    .body("items.find { it.code == 'S12' }.name", equalTo("第一分行二支行"))
                    .body("items.find { it.code == 'S12' }.level", equalTo("SUB_BRANCH"))
                    .body("items.find { it.code == 'S12' }.parentCode", equalTo("B1"))
                    .body("items.find { it.code == 'HO' }.parentCode", nullValue());
        }
        given().get(UNITS).then().statusCode(401);
    }
}
