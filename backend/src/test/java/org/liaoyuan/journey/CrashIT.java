package org.liaoyuan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.liaoyuan.testing.ServerProcess;
import org.liaoyuan.testing.Tries;

/**
 * Dies as if the power had gone at every step of each kind of job, one after the other, and must end exactly as a run that
 * nothing disturbed. Both begin from a copy of the same bank, so that digests can be compared.
 */
class CrashIT {
    /** Each one's steps in the order in which it comes to them. */
    private static final List<Deed> DEEDS = List.of(
            new Deed(
                    CrashBank::importLedger,
                    List.of(
                            "ledger.row.1",
                            "ledger.row.5",
                            "ledger.row.10",
                            "ledger.row.19",
                            "ledger.staged",
                            "ledger.merged",
                            "ledger.before-commit",
                            "ledger.after-commit")),
            new Deed(
                    CrashBank::closeMonth,
                    List.of(
                            "close.started",
                            "close.computed",
                            "close.written",
                            "close.before-commit",
                            "close.after-commit")),
            new Deed(
                    server -> CrashBank.importOrganisation(server, "/sample/organisation-2.csv"),
                    List.of(
                            "organisation.read",
                            "organisation.planned",
                            "organisation.before-commit",
                            "organisation.after-commit")),
            new Deed(
                    CrashBank::importPeople,
                    List.of("people.read", "people.registered", "people.before-commit", "people.after-commit")));

    /** At which every run dies; the long run does at all. */
    private static final Set<String> ALWAYS = Set.of(
            "ledger.row.5",
            "ledger.merged",
            "ledger.after-commit",
            "close.written",
            "close.after-commit",
            "organisation.before-commit",
            "people.before-commit");

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    static Path folder;

    private record Deed(Function<ServerProcess, String> start, List<String> steps) {
        List<String> deaths() {
            return steps.stream()
                    .filter(step -> Tries.FULL || ALWAYS.contains(step))
                    .toList();
        }
    }

    @Test
    void whateverIsKilledWhenTheEndIsTheSame() throws Exception {
        Path bank = CrashBank.prepare(folder.resolve("bank"));
        Path disturbed = ServerProcess.copy(bank, folder.resolve("disturbed"));
        String expected;
        try (ServerProcess server = ServerProcess.start(bank)) {
            for (Deed deed : DEEDS) {
                assertThat(CrashBank.ended(server, deed.start().apply(server))).isEqualTo("DONE");
            }
            expected = CrashBank.state(server);
        }

        dieAtEveryStep(disturbed);

        CrashBank.agedUploads(disturbed);
        try (ServerProcess server = ServerProcess.start(disturbed)) {
            assertThat(CrashBank.agedUploads(disturbed)).isEmpty();
            assertThat(CrashBank.state(server)).isEqualTo(expected);
            CrashBank.importLedger(server);
            CrashBank.headOffice(server)
                    .post("/api/v1/months/2024-01/close")
                    .then()
                    .statusCode(409);
            assertThat(CrashBank.state(server))
                    .as("after asking for both again")
                    .isEqualTo(expected);
        }
    }

    /** A job is asked for once; each following start takes it up by itself and dies one step further. */
    private static void dieAtEveryStep(Path data) throws Exception {
        String job = null;
        for (Deed deed : DEEDS) {
            String before = job;
            job = null;
            for (String step : deed.deaths()) {
                ServerProcess server = ServerProcess.start(data, "fault.at=" + step);
                if (job == null) {
                    expectDone(server, before);
                    job = deed.start().apply(server);
                }
                server.awaitDeath();
            }
        }
        try (ServerProcess server = ServerProcess.start(data)) {
            expectDone(server, job);
        }
    }

    private static void expectDone(ServerProcess server, String job) throws InterruptedException {
        if (job != null) {
            assertThat(CrashBank.ended(server, job)).isEqualTo("DONE");
        }
    }
}
