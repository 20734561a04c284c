package org.liaoyuan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.liaoyuan.testing.Csv;
import org.liaoyuan.testing.ServerProcess;

/** A small bank on a server that is made to die: what it is asked for, and what it holds in the end. */
final class CrashBank {
    private static final Set<String> ENDED = Set.of("DONE", "REJECTED", "FAILED");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** Servers here look for work every second and a half: asking more often would only be work. */
    private static final int POLL_MILLIS = 200;

    private static final String HEAD_OFFICE = "ho1";
    private static final String OWN_PASSWORD = "two-quiet-lanterns-78";

    private CrashBank() {}

    /** Officers, one person of head office and a scheme, in a folder of its own. */
    static Path prepare(Path bank) throws IOException, InterruptedException {
        Files.createDirectories(bank);
        try (ServerProcess server = ServerProcess.start(bank)) {
            assertThat(ended(() -> admin(server), importOrganisation(server, "/sample/organisation-1.csv")))
                    .isEqualTo("DONE");
            registerHeadOffice(server);
            publishScheme(server);
        }
        return bank;
    }

    private static void registerHeadOffice(ServerProcess server) {
        created(server, "/people", Map.of("staffNo", HEAD_OFFICE, "name", "总行员", "unitCode", "HO"));
        created(
                server,
                "/people/" + HEAD_OFFICE + "/roles",
                Map.of("role", "HEAD_OFFICE", "unitCode", "HO", "from", "2024-01-01"));
        server.as(HEAD_OFFICE, ServerProcess.ADMIN_PASSWORD)
                .contentType(ContentType.JSON)
                .body(Map.of("current", ServerProcess.ADMIN_PASSWORD, "next", OWN_PASSWORD))
                .post("/api/v1/auth/password")
                .then()
                .statusCode(200);
    }

    private static void created(ServerProcess server, String path, Map<String, String> body) {
        admin(server)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/organisation" + path)
                .then()
                .statusCode(201);
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

    static String importLedger(ServerProcess server) {
        return headOffice(server)
                .header("Idempotency-Key", "the-ledger")
                .multiPart("file", "ledger.csv", Csv.bytes("/sample/ledger-1.csv"))
                .post("/api/v1/ledger/imports?mode=STRICT&completeThrough=2024-01-31")
                .path("id");
    }

    static String closeMonth(ServerProcess server) {
        return headOffice(server).post("/api/v1/months/2024-01/close").path("id");
    }

    static String importOrganisation(ServerProcess server, String file) {
        return admin(server)
                .multiPart("file", "organisation.csv", Csv.bytes(file))
                .post("/api/v1/organisation/imports")
                .path("id");
    }

    static String importPeople(ServerProcess server) {
        return admin(server)
                .multiPart("file", "people.csv", Csv.bytes("/sample/people.csv"))
                .post("/api/v1/organisation/people/imports")
                .path("id");
    }

    /** Every figure that the months have and what proves them, and every person and import, each once. */
    static String state(ServerProcess server) {
        boolean verified = headOffice(server)
                .post("/api/v1/months/2024-01/verify")
                .jsonPath()
                .getBoolean("matches");
        assertThat(verified).isTrue();
        return String.join(
                "\n",
                headOffice(server)
                        .get("/api/v1/months")
                        .jsonPath()
                        .getString("items.find { it.month == '2024-01' }.digest"),
                read(headOffice(server), "/api/v1/scores/2024-01?size=500"),
                read(headOffice(server), "/api/v1/scores/2024-02?size=500"),
                read(headOffice(server), "/api/v1/ledger/loans?size=500&sort=loanNo"),
                headOffice(server).get("/api/v1/ledger/imports").jsonPath().getString("items.accepted"),
                admin(server)
                        .get("/api/v1/organisation/people?size=500")
                        .jsonPath()
                        .getString("items.collect { [it.staffNo, it.name, it.unitCode, it.roles] }"));
    }

    private static String read(RequestSpecification as, String path) {
        return as.get(path).then().statusCode(200).extract().asString();
    }

    /** The status in which the job ended. Nothing may be stuck: after a minute it is. */
    static String ended(ServerProcess server, String id) throws InterruptedException {
        return ended(() -> headOffice(server), id);
    }

    private static String ended(Supplier<RequestSpecification> as, String id) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            String status = as.get().get("/api/v1/jobs/" + id).path("status");
            if (ENDED.contains(status)) {
                return status;
            }
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        }
        throw new AssertionError("Job " + id + " does not end");
    }

    /** Kept files, as if an hour had gone by since they came; the next start removes those that no job waits for. */
    static List<String> agedUploads(Path data) throws IOException {
        Path folder = data.resolve("uploads");
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            List<Path> all = files.toList();
            for (Path file : all) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
            }
            return all.stream().map(file -> file.getFileName().toString()).toList();
        }
    }

    static RequestSpecification admin(ServerProcess server) {
        return server.as("admin", ServerProcess.ADMIN_PASSWORD);
    }

    static RequestSpecification headOffice(ServerProcess server) {
        return server.as(HEAD_OFFICE, OWN_PASSWORD);
    }
}
