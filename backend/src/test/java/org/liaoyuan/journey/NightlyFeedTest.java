package org.liaoyuan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaoyuan.access.TestKeys;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.testing.BankApi;
import org.liaoyuan.testing.Csv;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

/** The script that ships, run as a bank's scheduler runs it. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class NightlyFeedTest {
    private static final Path SCRIPT = Path.of("scripts", "nightly-feed").toAbsolutePath();
    private static final String HEADER = "loan_no,disbursed_on,product,amount,officer_no\n";
    private static final String GOOD = HEADER
            + "L1,2024-01-05,按揭,600000.00,o111\n"
            + "L2,2024-01-05,消费,90000.50,o112\n"
            + "L3,2024-01-08,经营,800000.00,o211\n";

    @Inject
    Sql sql;

    @TempDir
    Path folder;

    private final Map<String, String> environment = new HashMap<>();

    /** How a run ended, and what it said on both outputs. */
    private record Ended(int code, String out) {}

    @BeforeEach
    void bank() {
        TestBank.standard();
        BankApi.publishScheme(new String(Csv.bytes("/sample/scheme.json"), StandardCharsets.UTF_8));
        environment.put("LIAOYUAN_URL", "http://localhost:" + RestAssured.port);
        environment.put("LIAOYUAN_API_KEY", TestKeys.ofLedgerFeed());
        environment.put("LIAOYUAN_PAUSE", "0");
        environment.put("LC_ALL", "C.UTF-8");
    }

    @Test
    void sendsTheLedgerAndPrintsItsReceipt() throws Exception {
        Ended ended = run("--complete-through", "2024-01-31", file("core \"夜\", 1.csv", GOOD));
        assertThat(ended.code()).as(ended.out()).isZero();
        assertThat(ended.out())
                .contains("DONE", "complete through 2024-01-31")
                .contains("3 rows: 3 accepted (0 updates), 0 duplicates, 0 bad; 0 posted as adjustments")
                .contains("2024-01-05 B1 第一分行: 2 loans, 690000.50 yuan")
                .contains("2024-01-08 B2 第二分行: 1 loans, 800000.00 yuan");
        assertThat(sql.count("select count(*) from loan")).isEqualTo(3);
    }

    @Test
    void theSameFileAgainIsTheSameImport() throws Exception {
        String file = file("a.csv", GOOD);
        assertThat(run(file).code()).isZero();
        Ended again = run(file);
        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("3 rows: 3 accepted");
        assertThat(imports()).isEqualTo(1);
        assertThat(run("--mode", "SKIP_INVALID", file).out()).contains("0 accepted", "3 duplicates");
        assertThat(imports()).isEqualTo(2);
    }

    @Test
    void aRejectedFileLeavesItsBadRowsBesideIt() throws Exception {
        environment.put("LC_ALL", "zh_CN.UTF-8");
        String file = file("bad.csv", GOOD + "L4,2024-01-09,按揭,-1,o111\nL5,2024-01-09,按揭,1.00,nobody\n");
        Ended ended = run(file);
        assertThat(ended.code()).as(ended.out()).isEqualTo(1);
        assertThat(ended.out()).contains("REJECTED", "错误 2", "文件被拒绝，未导入任何数据");
        assertThat(Files.readString(Path.of(file + ".errors.csv")))
                .contains("error_message", "L4", "L5", "nobody")
                .doesNotContain("L1");
        assertThat(sql.count("select count(*) from loan")).isZero();
    }

    @Test
    void whatWasRejectedIsSentAnewOnceTheBankIsMended() throws Exception {
        String file = file("a.csv", GOOD + "L4,2024-01-09,按揭,1.00,late\n");
        assertThat(run(file).code()).isEqualTo(1);
        assertThat(run(file).code()).isEqualTo(1);
        TestBank.officer("late", "后来者", "S11", LocalDate.of(2020, 1, 1), null);
        Ended ended = run(file);
        assertThat(ended.code()).as(ended.out()).isZero();
        assertThat(ended.out()).contains("sent again", "4 accepted");
        assertThat(imports()).isEqualTo(3);
    }

    @Test
    void skippedRowsAreSavedToo() throws Exception {
        String file = file("a.csv", GOOD + "L4,2024-01-09,按揭,-1,o111\n");
        Ended ended = run("--mode", "SKIP_INVALID", file);
        assertThat(ended.code()).as(ended.out()).isZero();
        assertThat(ended.out()).contains("3 accepted", "1 bad");
        assertThat(Path.of(file + ".errors.csv")).exists();
    }

    @Test
    void aWrongKeyIsToldBeforeTheFileTravels() throws Exception {
        environment.put("LIAOYUAN_API_KEY", "lyk_aaaaaaaa_" + "x".repeat(43));
        Ended ended = run(file("a.csv", GOOD));
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out()).contains("401").doesNotContain("lyk_");
        assertThat(imports()).isZero();
    }

    @Test
    void aRefusalSaysWhatWasRefused() throws Exception {
        Ended ended = run("--mode", "LENIENT", file("a.csv", GOOD));
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out()).contains("refused (400)", "mode: Must be one of STRICT, SKIP_INVALID");
    }

    @Test
    void lostConnectionsAndAnswersAreTriedAgainWithoutASecondImport() throws Exception {
        try (FlakyProxy proxy = FlakyProxy.to(RestAssured.port)) {
            environment.put("LIAOYUAN_URL", "http://localhost:" + proxy.port());
            Ended ended = run(file("a.csv", GOOD));
            assertThat(ended.code()).as(ended.out()).isZero();
            assertThat(ended.out()).contains("try 1 failed", "3 accepted");
            assertThat(proxy.lost()).isGreaterThan(1);
        }
        assertThat(imports()).isEqualTo(1);
    }

    @Test
    void whoIsNeverAnsweredEndsInFailure() throws Exception {
        environment.put("LIAOYUAN_URL", "http://localhost:1");
        environment.put("LIAOYUAN_TRIES", "2");
        Ended ended = run(file("a.csv", GOOD));
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out()).contains("no answer to 2 tries");
        environment.put("LIAOYUAN_TRIES", "many");
        assertThat(run(file("a.csv", GOOD)).out()).contains("LIAOYUAN_TRIES");
    }

    @Test
    void theKeyComesFromItsOwnersFileAndOverASafeLineOnly() throws Exception {
        Path key = Files.writeString(folder.resolve("key"), environment.remove("LIAOYUAN_API_KEY") + "\n");
        environment.put("LIAOYUAN_API_KEY_FILE", key.toString());
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r-----"));
        assertThat(run(file("a.csv", GOOD)).out()).contains("chmod 600");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        assertThat(run(file("a.csv", GOOD)).code()).isZero();
        environment.put("LIAOYUAN_URL", "http://bank.example");
        assertThat(run(file("a.csv", GOOD)).out()).contains("https only");
        environment.put("LIAOYUAN_URL", "http://localhost:1@bank.example");
        assertThat(run(file("a.csv", GOOD)).out()).contains("https only");
        assertThat(run().code()).isEqualTo(2);
        assertThat(run("--key", "x", "a.csv").code()).isEqualTo(2);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private long imports() {
        return sql.count("select count(*) from ledger_import");
    }

    private Ended run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(SCRIPT.toString()));
        command.addAll(List.of(arguments));
        // Not a pipe: reading it to the end would wait for a script that hangs.
        Path out = folder.resolve("out");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).as(Files.readString(out)).isTrue();
        return new Ended(process.exitValue(), Files.readString(out));
    }
}
