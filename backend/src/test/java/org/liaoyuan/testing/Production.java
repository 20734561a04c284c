package org.liaoyuan.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Built and configured as a bank's server is, with every channel of messages on, but for ports of the test's own and a log
 * that can be read back. The only profile: each is built and started for itself, which takes half a minute.
 */
public final class Production implements QuarkusTestProfile {
    private static final Path LOG = Path.of("target", "test-data", "production.log");

    @Override
    public String getConfigProfile() {
        return "production,test";
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = new HashMap<>(channels());
        settings.put("quarkus.management.test-port", "0");
        settings.put("quarkus.log.file.enabled", "true");
        settings.put("quarkus.log.file.path", LOG.toString());
        settings.put("quarkus.log.file.json.enabled", "true");
        settings.put("quarkus.log.file.json.excluded-keys", "${quarkus.log.console.json.excluded-keys}");
        return settings;
    }

    private static Map<String, String> channels() {
        return Map.of(
                "liaoyuan.messaging.public-address", "https://liaoyuan.bank.example",
                "liaoyuan.messaging.email.enabled", "true",
                "liaoyuan.messaging.email.address", "{staffNo}@bank.example",
                "liaoyuan.messaging.email.host", "127.0.0.1",
                "liaoyuan.messaging.email.port", freePort(),
                "liaoyuan.messaging.email.tls", "false",
                "liaoyuan.messaging.webhook.enabled", "true",
                "liaoyuan.messaging.webhook.url", "http://127.0.0.1:" + freePort() + "/robot?key=robot-secret",
                "liaoyuan.messaging.webhook.hosts", "127.0.0.1",
                "liaoyuan.messaging.webhook.private-network", "true");
    }

    private static String freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return Integer.toString(socket.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
