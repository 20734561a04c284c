package org.liaoyuan.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

/** Who a token stands for, from one request to the next. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class IdentityTest {
    private static final String SOME_JOB = "/api/v1/jobs/0190c5a0-0000-7000-8000-000000000000";

    @Inject
    Sql sql;

    @BeforeEach
    void bank() {
        TestBank.standard();
    }

    @Test
    void aTokenOpensWhatIsForEverybodySignedIn() {
        TestBank.as(TestBank.OFFICER).get(SOME_JOB).then().statusCode(404);
        given().get(SOME_JOB).then().statusCode(401).body("type", equalTo("urn:liaoyuan:problem:unauthenticated"));
    }

    @Test
    void aRaisedEpochEndsTheSessionAtOnce() {
        String token = TestTokens.of(TestBank.OFFICER);
        sql.update("update account set session_epoch = session_epoch + 1");
        given().auth().oauth2(token).get(SOME_JOB).then().statusCode(401);
    }
}
