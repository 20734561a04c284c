package org.liaoyuan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaoyuan.platform.persistence.Revisions;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.testing.BankApi;
import org.liaoyuan.testing.Csv;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.Production;
import org.liaoyuan.testing.TestBank;

/** What Prometheus reads, after work that it must tell of. */
@QuarkusTest
@TestProfile(Production.class)
@QuarkusTestResource(DatabaseResource.class)
class MetricsTest {
    private static final Pattern URI = Pattern.compile("http_server_requests_seconds_count\\{.*uri=\"([^\"]+)\"");

    @Inject
    Sql sql;

    @Inject
    Revisions revisions;

    @BeforeEach
    void bank() {
        TestBank.standard();
    }

    @Test
    void jobsTellTheirRowsMonthsAndEnds() {
        BankApi.publishScheme(new String(Csv.bytes("/sample/scheme.json"), StandardCharsets.UTF_8));
        double accepted = value("liaoyuan_ledger_rows_total{result=\"accepted\"}");
        double rejected = value("liaoyuan_ledger_rows_total{result=\"rejected\"}");
        double months = value("liaoyuan_months_closed_total");
        String file = """
                loan_no,disbursed_on,product,amount,officer_no
                L1,2024-01-03,MORTGAGE,900000.00,o111
                L2,2024-01-04,MORTGAGE,300000.00,o112
                L3,2024-01-04,MORTGAGE,300000.00,nobody
                """;
        BankApi.importLedger(
                "ledger.csv", file.getBytes(StandardCharsets.UTF_8), "?mode=SKIP_INVALID&completeThrough=2024-01-31");
        BankApi.close("2024-01");

        assertThat(value("liaoyuan_ledger_rows_total{result=\"accepted\"}")).isEqualTo(accepted + 2);
        assertThat(value("liaoyuan_ledger_rows_total{result=\"rejected\"}")).isEqualTo(rejected + 1);
        assertThat(value("liaoyuan_months_closed_total")).isEqualTo(months + 1);
        assertThat(value("liaoyuan_jobs_total{kind=\"LEDGER_IMPORT\",outcome=\"DONE\"}"))
                .isPositive();
        assertThat(value("liaoyuan_jobs_total{kind=\"MONTH_CLOSE\",outcome=\"DONE\"}"))
                .isPositive();
        assertThat(value("liaoyuan_jobs_queue_age_seconds")).isZero();
    }

    /** The first job waits for a lock of ours, and the second for the first. */
    @Test
    void theOldestWaitingJobTellsItsAge() {
        List<String> jobs = new ArrayList<>();
        QuarkusTransaction.requiringNew().run(() -> {
            revisions.lock();
            jobs.add(startImport("L1"));
            await(jobs.get(0), Set.of("RUNNING"));
            jobs.add(startImport("L2"));
            QuarkusTransaction.requiringNew()
                    .run(() -> sql.update(
                            "update job set created_at = ? where id = ?::uuid",
                            Instant.now().minusSeconds(3600),
                            jobs.get(1)));
            assertThat(value("liaoyuan_jobs_queue_age_seconds")).isBetween(3599.0, 3700.0);
        });
        jobs.forEach(job -> await(job, Set.of("DONE", "REJECTED", "FAILED")));
        assertThat(value("liaoyuan_jobs_queue_age_seconds")).isZero();
    }

    private static String startImport(String loanNo) {
        String file = "loan_no,disbursed_on,product,amount,officer_no\n" + loanNo + ",2024-01-03,MORTGAGE,1.00,o111\n";
        return TestBank.as(TestBank.HEAD_OFFICE)
                .multiPart("file", "ledger.csv", file.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/ledger/imports?mode=STRICT")
                .path("id");
    }

    private static void await(String job, Set<String> statuses) {
        String status = "";
        for (int i = 0; i < 300 && !statuses.contains(status); i++) {
            status =
                    TestBank.as(TestBank.HEAD_OFFICE).get("/api/v1/jobs/" + job).path("status");
        }
        assertThat(statuses).contains(status);
    }

    @Test
    void addressesAreCountedByTheirTemplate() {
        for (String path : List.of("/scores/2024-01/x1", "/assets/a1.js", "/a/b/c", "/api/v1/none/1", "/api/v1/%FF")) {
            given().urlEncodingEnabled(false).get(path);
        }
        TestBank.as(TestBank.HEAD_OFFICE).get("/api/v1/scores/2024-01");
        List<String> uris =
                URI.matcher(metrics()).results().map(MetricsTest::uri).toList();
        assertThat(uris).contains("/{page}", "/assets/{asset}", "/refused", "NOT_FOUND", "/scores/{month}");
        assertThat(uris).noneMatch(uri -> uri.matches(".*(2024-01|x1|none|FF|a1\\.js|health|metrics).*"));
    }

    private static String uri(MatchResult found) {
        return found.group(1);
    }

    private static double value(String series) {
        return metrics()
                .lines()
                .filter(line -> line.startsWith(series + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(series.length() + 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No series " + series));
    }

    private static String metrics() {
        return Production.management("/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
