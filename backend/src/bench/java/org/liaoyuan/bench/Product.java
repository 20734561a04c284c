package org.liaoyuan.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** The packaged product as a process of its own, with 512 MB of heap whatever is measured. */
final class Product implements AutoCloseable {
    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Set<String> ENDED = Set.of("DONE", "REJECTED", "FAILED");
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String BOUNDARY = "bench-boundary-7301";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = new ObjectMapper();
    private final Process process;
    private final Tokens tokens;
    private final int port;

    private Product(Process process, Tokens tokens, int port) {
        this.process = process;
        this.tokens = tokens;
        this.port = port;
    }

    static Product start(Path data) throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx512m",
                "-Dliaoyuan.data-dir=" + data,
                "-Dquarkus.http.port=" + port));
        command.addAll(List.of(System.getProperty("bench.java", "").split(" ")));
        command.removeIf(String::isBlank);
        command.addAll(List.of("-jar", JAR.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolveSibling("product.log").toFile())
                .start();
        Product product = new Product(process, new Tokens(data.resolve("keys")), port);
        product.awaitReady();
        return product;
    }

    int port() {
        return port;
    }

    String token(String staffNo) {
        return tokens.of(staffNo);
    }

    /** The most memory that the process ever held, in megabytes. */
    double peakMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(Double.NaN);
    }

    byte[] get(String staffNo, String path) throws IOException, InterruptedException {
        return getWith(token(staffNo), path);
    }

    byte[] getWith(String token, String path) throws IOException, InterruptedException {
        return answer(to(path, token).GET().build(), 200).body();
    }

    private HttpRequest.Builder request(String staffNo, String path) {
        return to(path, token(staffNo));
    }

    private HttpRequest.Builder to(String path, String token) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1" + path))
                .header("Authorization", "Bearer " + token);
    }

    /** The scheme's id. */
    String publish(byte[] scheme) throws IOException, InterruptedException {
        HttpResponse<byte[]> draft = answer(
                request(BenchBank.HEAD_OFFICE, "/schemes")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(scheme))
                        .build(),
                201);
        String id = json.readTree(draft.body()).path("id").asText();
        answer(
                request(BenchBank.HEAD_OFFICE, "/schemes/" + id + "/publish")
                        .header("If-Match", draft.headers().firstValue("ETag").orElseThrow())
                        .POST(BodyPublishers.noBody())
                        .build(),
                200);
        return id;
    }

    void importOrganisation(String admin, Path file) throws IOException, InterruptedException {
        done(upload(request(admin, "/organisation/imports"), file));
    }

    /** Runs a scheme over closed months and waits for the report. */
    void simulate(String scheme, String from, String to) throws IOException, InterruptedException {
        done(request(BenchBank.HEAD_OFFICE, "/schemes/" + scheme + "/simulations")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"from\":\"%s\",\"to\":\"%s\"}".formatted(from, to)))
                .build());
    }

    /** Sends a ledger and waits until it is accepted, scored and ranked. */
    void importLedger(Path file, String query) throws IOException, InterruptedException {
        done(upload(request(BenchBank.HEAD_OFFICE, "/ledger/imports?mode=STRICT" + query), file));
    }

    private static HttpRequest upload(HttpRequest.Builder request, Path file) throws IOException {
        BodyPublisher body = BodyPublishers.concat(
                BodyPublishers.ofString(
                        "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                                + file.getFileName() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"),
                BodyPublishers.ofFile(file),
                BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
        return request.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(body)
                .build();
    }

    void close(String month) throws IOException, InterruptedException {
        done(request(BenchBank.HEAD_OFFICE, "/months/" + month + "/close")
                .POST(BodyPublishers.noBody())
                .build());
    }

    private void done(HttpRequest request) throws IOException, InterruptedException {
        String id = json.readTree(answer(request, 202).body()).path("id").asText();
        JsonNode job = job(id);
        while (!ENDED.contains(job.path("status").asText())) {
            TimeUnit.MILLISECONDS.sleep(20);
            job = job(id);
        }
        if (!job.path("status").asText().equals("DONE")) {
            throw new IllegalStateException("The job ended otherwise: " + job);
        }
    }

    private JsonNode job(String id) throws IOException, InterruptedException {
        return json.readTree(get(BenchBank.HEAD_OFFICE, "/jobs/" + id));
    }

    private HttpResponse<byte[]> answer(HttpRequest request, int expected) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != expected) {
            throw new IllegalStateException(
                    request.uri() + " answers " + answer.statusCode() + ": " + new String(answer.body()));
        }
        return answer;
    }

    private void awaitReady() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroy();
                throw new IllegalStateException("The product does not get ready; see product.log");
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private boolean isReady() throws InterruptedException {
        try {
            URI ready = URI.create("http://127.0.0.1:" + port + "/health/ready");
            return http.send(HttpRequest.newBuilder(ready).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** As an operator would; its database stops with it. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
