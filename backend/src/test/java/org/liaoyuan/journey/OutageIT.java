package org.liaoyuan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.liaoyuan.testing.OwnDatabase;
import org.liaoyuan.testing.ServerProcess;

/** The packaged product while its database is away, and while it is itself asked to stop. */
class OutageIT {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int OFFICERS = 40_000;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    static Path folder;

    private static Path bank;

    /** One for all: none asks of it anything that another changes. */
    @BeforeAll
    static void makeFolder() throws IOException {
        bank = Files.createDirectories(folder.resolve("bank"));
    }

    @Test
    void readinessFollowsTheDatabaseAndLivenessDoesNot() throws Exception {
        try (ServerProcess server = ServerProcess.start(bank)) {
            OwnDatabase database = new OwnDatabase(bank);
            database.stop();
            assertThat(secondsUntil(server, 503)).isLessThan(10);
            assertThat(status(server, "/health/live")).isEqualTo(200);
            database.start();
            assertThat(secondsUntil(server, 200)).isLessThan(10);
            assertThat(server.as("admin", ServerProcess.ADMIN_PASSWORD)
                            .get("/api/v1/auth/me")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void aRequestOnItsWayIsAnswered() throws Exception {
        try (ServerProcess server = ServerProcess.start(bank);
                Socket socket = new Socket("localhost", server.port())) {
            byte[] body = "{\"staffNo\":\"nobody\",\"password\":\"none of yours\"}".getBytes(StandardCharsets.UTF_8);
            String head = "POST /api/v1/auth/login HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + "Content-Length: " + body.length + "\r\nConnection: close\r\n\r\n";
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(body, 0, 10);
            out.flush();
            TimeUnit.SECONDS.sleep(1);
            server.terminate();
            TimeUnit.SECONDS.sleep(1);
            out.write(body, 10, body.length - 10);
            out.flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 401 ").contains("urn:liaoyuan:problem:invalid-credentials");
        }
    }

    /** The lease is long: the next server can have the job only if the first gave it back. */
    @Test
    void aJobThatOutlastsTheStopIsGivenBack() throws Exception {
        String job;
        try (ServerProcess server =
                ServerProcess.start(bank, "liaoyuan.jobs.lease-seconds=3600", "liaoyuan.jobs.stop-seconds=0")) {
            job = server.as("admin", ServerProcess.ADMIN_PASSWORD)
                    .multiPart("file", "organisation.csv", officers())
                    .post("/api/v1/organisation/imports")
                    .then()
                    .statusCode(202)
                    .extract()
                    .path("id");
            awaitJob(server, job, Set.of("RUNNING"));
        }
        assertThat(Files.readString(folder.resolve("bank.log"))).contains("goes back into the queue");
        try (ServerProcess server = ServerProcess.start(bank, "liaoyuan.jobs.lease-seconds=3600")) {
            assertThat(awaitJob(server, job, Set.of("DONE", "REJECTED", "FAILED")))
                    .isEqualTo("DONE");
        }
    }

    private static byte[] officers() {
        return IntStream.range(0, OFFICERS)
                .mapToObj(i -> "B1,分行,S1,支行,e" + i + ",客户经理,2020-01-01\n")
                .collect(Collectors.joining(
                        "",
                        "branch_code,branch_name,sub_branch_code,sub_branch_name,officer_no,officer_name,hired_on\n",
                        ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String awaitJob(ServerProcess server, String id, Set<String> statuses) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        String status = "";
        while (!statuses.contains(status) && Instant.now().isBefore(end)) {
            TimeUnit.MILLISECONDS.sleep(20);
            status = server.as("admin", ServerProcess.ADMIN_PASSWORD)
                    .get("/api/v1/jobs/" + id)
                    .path("status");
        }
        return status;
    }

    private static long secondsUntil(ServerProcess server, int status) throws IOException, InterruptedException {
        Instant start = Instant.now();
        while (status(server, "/health/ready") != status) {
            if (Instant.now().isAfter(start.plus(PATIENCE))) {
                throw new IOException("Readiness does not become " + status);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return Duration.between(start, Instant.now()).toSeconds();
    }

    private static int status(ServerProcess server, String path) {
        return server.request().get(path).statusCode();
    }
}
