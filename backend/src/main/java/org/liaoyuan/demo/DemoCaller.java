package org.liaoyuan.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** A person who calls the server's API, signing in whenever the token grows old. For one thread. */
final class DemoCaller {
    // Tokens last ten minutes.
    private static final Duration TOKEN_LASTS = Duration.ofMinutes(5);
    private static final Duration TIMEOUT = Duration.ofMinutes(2);
    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    private final HttpClient http =
            HttpClient.newBuilder().version(Version.HTTP_1_1).build();
    private final ObjectMapper json;
    private final URI server;
    private final String staffNo;
    private final String password;
    private String token = "";
    private Instant signedInAt = Instant.MIN;

    /** @param server address without a path */
    DemoCaller(ObjectMapper json, URI server, String staffNo, String password) {
        this.json = json;
        this.server = server;
        this.staffNo = staffNo;
        this.password = password;
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return answer(send(signedIn(path).GET()));
    }

    JsonNode post(String path, String body) throws IOException, InterruptedException {
        return answer(send(signedIn(path).header("Content-Type", JSON).POST(BodyPublishers.ofString(body))));
    }

    JsonNode post(String path) throws IOException, InterruptedException {
        return answer(send(signedIn(path).POST(BodyPublishers.noBody())));
    }

    /** @param version the entity tag of what is seen and acted on */
    JsonNode post(String path, long version) throws IOException, InterruptedException {
        return answer(
                send(signedIn(path).header("If-Match", "\"v" + version + "\"").POST(BodyPublishers.noBody())));
    }

    /** @param version the entity tag of what is seen and acted on */
    JsonNode post(String path, long version, String body) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                signedIn(path).header("If-Match", "\"v" + version + "\"").header("Content-Type", JSON);
        return answer(send(request.POST(BodyPublishers.ofString(body))));
    }

    JsonNode upload(String path, MultipartFile file) throws IOException, InterruptedException {
        BodyPublisher body = file.body();
        return answer(
                send(signedIn(path).header("Content-Type", file.contentType()).POST(body)));
    }

    private HttpRequest.Builder signedIn(String path) throws IOException, InterruptedException {
        if (signedInAt.plus(TOKEN_LASTS).isBefore(Instant.now())) {
            String body = json.writeValueAsString(Map.of("staffNo", staffNo, "password", password));
            HttpRequest.Builder login = request("/auth/login").header("Content-Type", JSON);
            token = answer(send(login.POST(BodyPublishers.ofString(body))))
                    .path("accessToken")
                    .asText();
            signedInAt = Instant.now();
        }
        return request(path).header("Authorization", "Bearer " + token);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve("/api/v1" + path))
                .header("Accept", JSON)
                .timeout(TIMEOUT);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private JsonNode answer(HttpResponse<String> response) throws IOException {
        if (response.statusCode() / 100 != 2) {
            throw refused(response);
        }
        return json.readTree(response.body());
    }

    private DemoRefused refused(HttpResponse<String> response) throws IOException {
        String body = response.body();
        boolean problem =
                response.headers().firstValue("Content-Type").orElse("").startsWith(PROBLEM);
        String type = problem ? json.readTree(body).path("type").asText() : "";
        return new DemoRefused(response.request().method(), response.uri(), response.statusCode(), type, body);
    }
}
