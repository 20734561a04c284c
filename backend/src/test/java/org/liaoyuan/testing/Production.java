package org.liaoyuan.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** Built and configured as a bank's server is, but for ports of the test's own and a log that can be read back. */
public final class Production implements QuarkusTestProfile {
    private static final Path LOG = Path.of("target", "test-data", "production.log");

    @Override
    public String getConfigProfile() {
        return "production,test";
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.management.test-port", "0",
                "quarkus.log.file.enabled", "true",
                "quarkus.log.file.path", LOG.toString(),
                "quarkus.log.file.json.enabled", "true",
                "quarkus.log.file.json.excluded-keys", "${quarkus.log.console.json.excluded-keys}");
    }

    /** Asks the port of the operators. */
    public static Response management(String path) {
        int port = ConfigProvider.getConfig().getValue("quarkus.management.test-port", Integer.class);
        return RestAssured.given().baseUri("http://localhost").port(port).get(path);
    }

    /** Everything logged so far. */
    public static String log() {
        try {
            return Files.readString(LOG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
