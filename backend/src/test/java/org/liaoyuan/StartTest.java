package org.liaoyuan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.testing.DatabaseResource;

@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class StartTest {
    @Inject
    Sql sql;

    @Test
    void isReadyWithItsDatabase() {
        given().get("/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void theServersRoleOwnsNothing() {
        assertThat(sql.count("select count(*) from pg_tables where tableowner = current_user"))
                .isZero();
        assertThat(sql.count("select count(*) from pg_tables where schemaname = 'public'"))
                .isPositive();
        assertThatThrownBy(() -> sql.update("alter table loan add column note text"))
                .hasMessageContaining("must be owner");
    }
}
