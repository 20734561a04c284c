package org.liaoyuan.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.liaoyuan.testing.DatabaseResource;

/** The committed contract is the one that the server serves; {@code make api} has this test write it. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class ContractTest {
    private static final Path COMMITTED = Path.of("..", "openapi", "openapi.yaml");

    @Test
    void theCommittedContractIsCurrent() throws IOException {
        String served = given().get("/openapi?format=YAML").asString();
        if (Boolean.getBoolean("contract.write")) {
            Files.writeString(COMMITTED, served);
        }

        // Both are 10,000 lines: git shows better than the test what has changed.
        assertThat(Files.readString(COMMITTED).equals(served))
                .as("openapi/openapi.yaml is current; if not, run make api")
                .isTrue();
    }
}
