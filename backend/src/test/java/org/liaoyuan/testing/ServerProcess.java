package org.liaoyuan.testing;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged product as a process of its own, with its own database, to be stopped or killed. */
public final class ServerProcess implements AutoCloseable {
    public static final String ADMIN_PASSWORD = "one-quiet-lantern-77";
    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    /** Also for a machine with far too much to do: how fast a start is, others measure. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Map<String, String> tokens = new HashMap<>();
    private final Path data;
    private final Process process;
    private final int port;

    private ServerProcess(Path data, Process process, int port) {
        this.data = data;
        this.process = process;
        this.port = port;
    }

    /** @param properties further system properties, {@code name=value} */
    public static ServerProcess start(Path data, String... properties) throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx512m",
                // Lives for seconds: code would be made better for longer than it runs.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dliaoyuan.jobs.lease-seconds=2",
                // Long enough for a caller to get its answer before the job begins to die.
                "-Dliaoyuan.jobs.poll-millis=1500",
                "-Dliaoyuan.data-dir=" + data.toAbsolutePath(),
                "-Dquarkus.http.port=" + port));
        for (String property : properties) {
            command.add("-D" + property);
        }
        command.add("-jar");
        command.add(JAR.toString());
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data.resolveSibling(data.getFileName() + ".log").toFile()));
        builder.environment().put("LIAOYUAN_ADMIN_PASSWORD", ADMIN_PASSWORD);
        builder.environment().put("LIAOYUAN_INITIAL_PASSWORD", ADMIN_PASSWORD);
        ServerProcess server = new ServerProcess(data, builder.start(), port);
        server.awaitReady();
        return server;
    }

    public RequestSpecification request() {
        return RestAssured.given().baseUri("http://localhost").port(port);
    }

    /** Signed in with this password, once for all requests. */
    public RequestSpecification as(String staffNo, String password) {
        return request()
                .auth()
                .oauth2(tokens.computeIfAbsent(staffNo + " " + password, key -> signIn(staffNo, password)));
    }

    private String signIn(String staffNo, String password) {
        return request()
                .contentType(ContentType.JSON)
                .body(Map.of("staffNo", staffNo, "password", password))
                .post("/api/v1/auth/login")
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
    }

    /** Waits until it has died of its own fault point. */
    public void awaitDeath() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("The server outlived its fault point");
        }
    }

    /** Asks it to stop, as an operator would, and does not wait. */
    public void terminate() {
        process.destroy();
    }

    public int port() {
        return port;
    }

    /** Kills it as {@code kill -9} does; its PostgreSQL stays behind. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Kills the first process of its PostgreSQL; the others follow. */
    public void killDatabase() throws IOException, InterruptedException {
        String pid = Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"))
                .get(0)
                .strip();
        new ProcessBuilder("kill", "-9", pid).start().waitFor();
    }

    /** Stops it as an operator would. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private void awaitReady() throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!isReady()) {
            // A fault point early in a job may be reached before anybody asks.
            if (!process.isAlive()) {
                return;
            }
            if (Instant.now().isAfter(end)) {
                process.destroyForcibly();
                throw new AssertionError("The server does not get ready");
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private boolean isReady() {
        try {
            return request().get("/health/ready").statusCode() == 200;
        } catch (Exception notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    public static Path copy(Path data, Path target) throws IOException, InterruptedException {
        Files.createDirectories(target.toAbsolutePath().getParent());
        int status = new ProcessBuilder("cp", "-a", data.toString(), target.toString())
                .start()
                .waitFor();
        if (status != 0) {
            throw new IOException("cannot copy " + data);
        }
        return target;
    }
}
