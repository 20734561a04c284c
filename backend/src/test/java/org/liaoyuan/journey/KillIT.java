package org.liaoyuan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.liaoyuan.testing.ServerProcess;

/**
 * Killed from outside at any moment, the server and its PostgreSQL by turns, in the middle of an import and of many small
 * writes. What was acknowledged is there afterwards, what is asked for again is there once, and the bank holds the same as
 * one that nobody disturbed.
 */
class KillIT {
    private static final int ROUNDS = 20;
    private static final int ROWS = 400;
    private static final int PEOPLE = 20;
    private static final int BETWEEN_MILLIS = 80;
    private static final int LATEST_MILLIS = 2500;
    private static final String HEADER = "loan_no,disbursed_on,product,amount,officer_no\n";

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    static Path folder;

    private final long seed = Long.getLong("kill.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Set<String> faults = new LinkedHashSet<>();

    @Test
    void whatWasAcknowledgedStandsAndOnce() throws Exception {
        System.out.println("kill.seed=" + seed);
        Path bank = CrashBank.prepare(folder.resolve("bank"));
        Path disturbed = ServerProcess.copy(bank, folder.resolve("disturbed"));
        for (int round = 0; round < ROUNDS; round++) {
            disturb(disturbed, round);
        }
        CrashBank.agedUploads(disturbed);
        String expected = undisturbed(bank);
        try (ServerProcess server = ServerProcess.start(disturbed)) {
            assertThat(CrashBank.agedUploads(disturbed)).isEmpty();
            finish(server);
            assertThat(CrashBank.state(server)).as("kill.seed=%d", seed).isEqualTo(expected);
        }
        assertThat(faults).isEmpty();
    }

    private void disturb(Path data, int round) throws Exception {
        List<String> unsure = new ArrayList<>(people(round));
        String job;
        ServerProcess server = ServerProcess.start(data);
        try {
            job = upload(server, round);
            // Signed in before the database can be away: that a sign-in is refused meanwhile is not what is tried here.
            CrashBank.admin(server);
            Thread killer = killer(server, round);
            while (!unsure.isEmpty() && register(server, unsure.get(0))) {
                unsure.remove(0);
                TimeUnit.MILLISECONDS.sleep(BETWEEN_MILLIS);
            }
            killer.join();
        } finally {
            server.close();
        }
        try (ServerProcess again = ServerProcess.start(data)) {
            assertThat(CrashBank.ended(again, job)).isEqualTo("DONE");
            assertThat(upload(again, round)).as("the same key").isEqualTo(job);
            people(round).stream()
                    .filter(one -> !unsure.contains(one))
                    .forEach(one -> assertThat(CrashBank.admin(again)
                                    .get("/api/v1/organisation/people/" + one)
                                    .statusCode())
                            .as("acknowledged: %s, kill.seed=%d", one, seed)
                            .isEqualTo(200));
            unsure.forEach(one -> assertThat(register(again, one)).as(one).isTrue());
        }
    }

    private Thread killer(ServerProcess server, int round) {
        int millis = random.nextInt(LATEST_MILLIS);
        Thread killer = new Thread(() -> {
            try {
                TimeUnit.MILLISECONDS.sleep(millis);
                if (round % 2 == 0) {
                    server.kill();
                } else {
                    server.killDatabase();
                }
            } catch (InterruptedException | IOException e) {
                faults.add(e.toString());
            }
        });
        killer.start();
        return killer;
    }

    private String undisturbed(Path bank) throws Exception {
        try (ServerProcess server = ServerProcess.start(bank)) {
            for (int round = 0; round < ROUNDS; round++) {
                assertThat(CrashBank.ended(server, upload(server, round))).isEqualTo("DONE");
                people(round)
                        .forEach(
                                staffNo -> assertThat(register(server, staffNo)).isTrue());
            }
            finish(server);
            return CrashBank.state(server);
        }
    }

    /** The worked example and its close, so that there is a digest. */
    private static void finish(ServerProcess server) throws InterruptedException {
        assertThat(CrashBank.ended(server, CrashBank.importLedger(server))).isEqualTo("DONE");
        assertThat(CrashBank.ended(server, CrashBank.closeMonth(server))).isEqualTo("DONE");
    }

    private static List<String> people(int round) {
        List<String> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add("p%02d%02d".formatted(round, i));
        }
        return people;
    }

    /** Whether it was acknowledged. While the database is away the only other answer is a 503 that says so. */
    private boolean register(ServerProcess server, String staffNo) {
        try {
            Response answer = CrashBank.admin(server)
                    .header("Idempotency-Key", "register-" + staffNo)
                    .contentType(ContentType.JSON)
                    .body(Map.of("staffNo", staffNo, "name", "新人", "unitCode", "HO"))
                    .post("/api/v1/organisation/people");
            if (answer.statusCode() != 201 && !answer.asString().contains("urn:liaoyuan:problem:unavailable")) {
                faults.add(answer.statusCode() + " " + answer.asString());
            }
            return answer.statusCode() == 201;
        } catch (Exception noAnswer) {
            // REST Assured throws what the connection does, undeclared.
            return false;
        }
    }

    private static String upload(ServerProcess server, int round) {
        StringBuilder file = new StringBuilder(HEADER);
        for (int i = 0; i < ROWS; i++) {
            file.append("K%02d-%d,2024-01-%02d,消费,%d000.00,70000%d%n"
                    .formatted(round, i, 1 + i % 28, 50 + i, i % 2 == 0 ? 1 : 4));
        }
        return CrashBank.headOffice(server)
                .header("Idempotency-Key", "kill-" + round)
                .multiPart("file", "round.csv", file.toString().getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/ledger/imports?mode=STRICT")
                .path("id");
    }
}
