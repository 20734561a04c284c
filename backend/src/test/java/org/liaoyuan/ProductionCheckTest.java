package org.liaoyuan;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bank's server does not start on the demo's ground, and says why in one line each. */
class ProductionCheckTest {
    private static final Map<String, String> SOUND = Map.of(
            "quarkus.datasource.jdbc.url", "jdbc:postgresql://database/liaoyuan",
            "quarkus.datasource.password", "seven-slow-rivers-41",
            "quarkus.flyway.password", "nine-tall-poplars-52",
            "liaoyuan.demo", "false");

    @Test
    void aSoundConfigurationPasses() {
        assertThat(ProductionCheck.faults(
                        new SmallRyeConfigBuilder().withDefaultValues(SOUND).build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "liaoyuan.demo, true, LIAOYUAN_DEMO",
        "quarkus.datasource.jdbc.url, '', QUARKUS_DATASOURCE_JDBC_URL",
        "quarkus.datasource.password, liaoyuan_app, QUARKUS_DATASOURCE_PASSWORD",
        "quarkus.flyway.password, liaoyuan_owner, QUARKUS_FLYWAY_PASSWORD",
        "liaoyuan.admin-password, liaoyuan-demo-2026, LIAOYUAN_ADMIN_PASSWORD",
        "liaoyuan.initial-password, Change-Me, LIAOYUAN_INITIAL_PASSWORD",
        "liaoyuan.secret, short, LIAOYUAN_SECRET"
    })
    void whatIsWrongIsNamed(String key, String value, String variable) {
        Map<String, String> wrong = new HashMap<>(SOUND);
        wrong.put(key, value);
        assertThat(ProductionCheck.faults(
                        new SmallRyeConfigBuilder().withDefaultValues(wrong).build()))
                .singleElement()
                .asString()
                .startsWith(variable)
                .doesNotContain("short", "Me,");
    }
}
