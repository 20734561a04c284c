package org.liaoyuan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.liaoyuan.testing.Csv;
import org.liaoyuan.testing.ServerProcess;

/**
 * Dies as if the power had gone at every step of an import and of a close, one after the other, and must end exactly as a run
 * that nothing disturbed. Both begin from a copy of the same bank, so that digests can be compared.
 */
class CrashIT {
    private static final List<String> IMPORT_STEPS =
            List.of("ledger.row.5", "ledger.staged", "ledger.merged", "ledger.before-commit", "ledger.after-commit");
    private static final List<String> CLOSE_STEPS =
            List.of("close.started", "close.computed", "close.written", "close.before-commit", "close.after-commit");
    private static final Set<String> ENDED = Set.of("DONE", "REJECTED", "FAILED");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String HEAD_OFFICE = "ho1";
    private static final String OWN_PASSWORD = "two-quiet-lanterns-78";

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    static Path folder;

    @Test
    void whateverIsKilledWhenTheEndIsTheSame() throws Exception {
        Path bank = Files.createDirectories(folder.resolve("bank"));
        try (ServerProcess server = ServerProcess.start(bank)) {
            prepare(server);
        }
        try (ServerProcess server = ServerProcess.start(bank)) {
            publishScheme(server);
        }
        Path disturbed = ServerProcess.copy(bank, folder.resolve("disturbed"));
        String expected;
        try (ServerProcess server = ServerProcess.start(bank)) {
            assertThat(ended(() -> headOffice(server), startImport(server))).isEqualTo("DONE");
            assertThat(ended(() -> headOffice(server), startClose(server))).isEqualTo("DONE");
            expected = state(server);
        }

        die(disturbed, IMPORT_STEPS, CrashIT::startImport);
        die(disturbed, CLOSE_STEPS, CrashIT::startClose);

        try (ServerProcess server = ServerProcess.start(disturbed)) {
            assertThat(state(server)).isEqualTo(expected);
            assertThat(ended(() -> headOffice(server), startImport(server))).isEqualTo("DONE");
            headOffice(server).post("/api/v1/months/2024-01/close").then().statusCode(409);
            assertThat(state(server)).as("after asking for both again").isEqualTo(expected);
        }
    }

    /** The job is asked for once; each following start takes it up by itself and dies one step further. */
    private static void die(Path data, List<String> steps, Function<ServerProcess, String> start) throws Exception {
        String job = null;
        for (String step : steps) {
            ServerProcess server = ServerProcess.start(data, "fault.at=" + step);
            if (job == null) {
                job = start.apply(server);
            }
            server.awaitDeath();
        }
        String asked = Objects.requireNonNull(job);
        try (ServerProcess server = ServerProcess.start(data)) {
            assertThat(ended(() -> headOffice(server), asked)).isEqualTo("DONE");
        }
    }

    private static void prepare(ServerProcess server) throws InterruptedException {
        String organisation = admin(server)
                .multiPart("file", "organisation.csv", Csv.bytes("/sample/organisation-1.csv"))
                .post("/api/v1/organisation/imports")
                .path("id");
        assertThat(ended(() -> admin(server), organisation)).isEqualTo("DONE");
        created(
                admin(server),
                "/api/v1/organisation/people",
                Map.of("staffNo", HEAD_OFFICE, "name", "总行员", "unitCode", "HO"));
        created(
                admin(server),
                "/api/v1/organisation/people/" + HEAD_OFFICE + "/roles",
                Map.of("role", "HEAD_OFFICE", "unitCode", "HO", "from", "2024-01-01"));
        server.as(HEAD_OFFICE, ServerProcess.ADMIN_PASSWORD)
                .contentType(ContentType.JSON)
                .body(Map.of("current", ServerProcess.ADMIN_PASSWORD, "next", OWN_PASSWORD))
                .post("/api/v1/auth/password")
                .then()
                .statusCode(200);
    }

    private static void publishScheme(ServerProcess server) {
        Response draft = headOffice(server)
                .contentType(ContentType.JSON)
                .body(new String(Csv.bytes("/sample/scheme.json"), StandardCharsets.UTF_8))
                .post("/api/v1/schemes");
        headOffice(server)
                .header("If-Match", draft.header("ETag"))
                .post("/api/v1/schemes/" + draft.path("id") + "/publish")
                .then()
                .statusCode(200);
    }

    private static String startImport(ServerProcess server) {
        return headOffice(server)
                .multiPart("file", "ledger.csv", Csv.bytes("/sample/ledger-1.csv"))
                .post("/api/v1/ledger/imports?mode=STRICT&completeThrough=2024-01-31")
                .path("id");
    }

    private static String startClose(ServerProcess server) {
        return headOffice(server).post("/api/v1/months/2024-01/close").path("id");
    }

    /** Every figure that the months have, and what proves them. */
    private static String state(ServerProcess server) {
        String digest = headOffice(server)
                .get("/api/v1/months")
                .jsonPath()
                .getString("items.find { it.month == '2024-01' }.digest");
        boolean verified = headOffice(server)
                .post("/api/v1/months/2024-01/verify")
                .jsonPath()
                .getBoolean("matches");
        assertThat(verified).isTrue();
        return String.join(
                "\n",
                digest,
                read(server, "/api/v1/scores/2024-01?size=500"),
                read(server, "/api/v1/scores/2024-02?size=500"),
                read(server, "/api/v1/ledger/loans?size=500&sort=loanNo"));
    }

    private static String read(ServerProcess server, String path) {
        return headOffice(server).get(path).then().statusCode(200).extract().asString();
    }

    private static void created(RequestSpecification as, String path, Map<String, String> body) {
        as.contentType(ContentType.JSON).body(body).post(path).then().statusCode(201);
    }

    /** The status in which the job ended. */
    private static String ended(Supplier<RequestSpecification> as, String id) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            String status = as.get().get("/api/v1/jobs/" + id).path("status");
            if (ENDED.contains(status)) {
                return status;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new AssertionError("Job " + id + " does not end");
    }

    private static RequestSpecification admin(ServerProcess server) {
        return server.as("admin", ServerProcess.ADMIN_PASSWORD);
    }

    private static RequestSpecification headOffice(ServerProcess server) {
        return server.as(HEAD_OFFICE, OWN_PASSWORD);
    }
}
