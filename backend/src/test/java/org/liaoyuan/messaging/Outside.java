package org.liaoyuan.messaging;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/** Both channels on, to servers of the test's own on this machine. */
public final class Outside implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
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
}
