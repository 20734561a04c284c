package org.liaoyuan.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

/** A token whose signature was looked at before gets no more than one that comes for the first time. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class VerifiedTokensTest {
    private static final String RANKING = "/api/v1/months";
    private static final Duration SHORT = Duration.ofSeconds(2);
    /** The life, the five seconds' grace for clocks that differ, and some more. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Inject
    Sql sql;

    @BeforeEach
    void bank() {
        TestBank.standard();
    }

    @Test
    void lapsesInItsTime() {
        String token = TestTokens.lasting(TestBank.OFFICER, SHORT);
        assertThat(status(token)).isEqualTo(200);
        assertThat(status(token)).isEqualTo(200);
        await().atMost(PATIENCE).until(() -> status(token), status -> status == 401);
    }

    @Test
    void vouchesForNoOtherSignature() {
        String token = TestTokens.of(TestBank.OFFICER);
        assertThat(status(token)).isEqualTo(200);
        int signature = token.lastIndexOf('.') + 1;
        char other = token.charAt(signature) == 'A' ? 'B' : 'A';
        assertThat(status(token.substring(0, signature) + other + token.substring(signature + 1)))
                .isEqualTo(401);
    }

    @Test
    void doesNotOutliveTheRole() {
        String token = TestTokens.of(TestBank.AUDITOR);
        assertThat(status(token)).isEqualTo(200);
        sql.update(
                "update role_grant set valid_until = '2020-01-01' where person_id = ?",
                TestBank.personId(TestBank.AUDITOR));
        assertThat(status(token)).isIn(401, 403);
    }

    private static int status(String token) {
        return given().auth().oauth2(token).get(RANKING).statusCode();
    }
}
