package org.liaoyuan;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.Production;

/** In production operators have a port of their own, and the public one knows nothing of theirs. */
@QuarkusTest
@TestProfile(Production.class)
@QuarkusTestResource(DatabaseResource.class)
class OperatorsPortTest {

    @Test
    void tellsHealthMetricsAndContract() {
        Production.management("/health/live").then().statusCode(200).body("status", equalTo("UP"));
        Production.management("/health/ready")
                .then()
                .statusCode(200)
                .body("checks.name[0]", equalTo("Database connections health check"));
        Production.management("/metrics").then().statusCode(200).body(containsString("jvm_memory_used_bytes"));
        Production.management("/openapi").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/health", "/health/live", "/health/ready", "/metrics", "/openapi", "/q/health", "/q/metrics"})
    void thePublicPortKnowsNothingOfThem(String path) {
        given().get(path).then().statusCode(404).body("type", equalTo("urn:liaoyuan:problem:not-found"));
    }
}
