package org.liaoyuan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaoyuan.access.TestPasswords;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.Production;
import org.liaoyuan.testing.TestBank;

/** A proxy on this machine is trusted in production: callers, scheme and host are those that it tells. */
@QuarkusTest
@TestProfile(Production.class)
@QuarkusTestResource(DatabaseResource.class)
class BehindProxyTest {
    private static final String HOST = "bank.example:8443";
    private static final String COOKIE = "__Host-liaoyuan-refresh";

    @Inject
    Sql sql;

    @BeforeEach
    void bank() {
        TestBank.standard();
        TestPasswords.give(TestBank.OFFICER);
    }

    @Test
    void theSessionIsThatOfTheAddressInTheBrowser() {
        Response session = signIn();
        session.then().statusCode(200).header("Set-Cookie", startsWith(COOKIE + "="));
        assertThat(session.header("Set-Cookie")).contains("Secure");
        refresh(session, "https://" + HOST).then().statusCode(200);
        refresh(session, "https://bank.example").then().statusCode(403);
        refresh(session, "https://elsewhere.example:8443").then().statusCode(403);
    }

    @Test
    void theTrailHasTheCallersAddress() {
        signIn().then().body("person.staffNo", equalTo(TestBank.OFFICER));
        assertThat(sql.count("select count(*) from audit_event where address = '203.0.113.7'"))
                .isPositive();
    }

    private static Response signIn() {
        return forwarded()
                .contentType(ContentType.JSON)
                .body(Map.of("staffNo", TestBank.OFFICER, "password", TestPasswords.PASSWORD))
                .post("/api/v1/auth/login");
    }

    private static Response refresh(Response session, String origin) {
        return forwarded()
                .header("Origin", origin)
                .header("X-Requested-By", "spa")
                .cookie(COOKIE, session.cookie(COOKIE))
                .post("/api/v1/auth/refresh");
    }

    private static RequestSpecification forwarded() {
        return given().header("X-Forwarded-For", "203.0.113.7")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", HOST)
                .header("Host", HOST);
    }
}
