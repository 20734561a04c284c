package org.liaoyuan.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.liaoyuan.access.TestPasswords;
import org.liaoyuan.access.TestTokens;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;
import org.liaoyuan.testing.Tries;

/**
 * Sends every operation of the contract what it must not take, from a caller whose role it is. Whatever comes is a clear
 * refusal, or nothing was wrong with it: never a fault of ours, and never a change of what the bank holds.
 */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class BadInputTest {
    private static final Pattern INTERNALS = Pattern.compile(
            "Exception|\\bjava\\.|org\\.(liaoyuan|hibernate|postgresql)|insert into|\\bat [a-z]+\\.[a-z]+");

    /** Tables that refused requests write to, and those of work that goes on by itself. */
    private static final List<String> OF_REQUESTS = List.of(
            "audit_event",
            "audit_head",
            "audit_link",
            "idempotency_key",
            "job",
            "ledger_import",
            "ledger_import_issue",
            "ledger_import_total",
            "ledger_staging",
            "ledger_staging_known",
            "officer_month_staging",
            "refresh_token",
            "rejected_row_file",
            "revision",
            "sign_in_failure");

    @Inject
    Sql sql;

    @TestFactory
    Stream<DynamicTest> everyOperationRefusesClearly() {
        System.out.println("noise.seed=" + BadRequests.SEED);
        TestBank.standard();
        TestPasswords.give(TestBank.OFFICER);
        JsonPath contract = given().get("/openapi?format=JSON").jsonPath();
        List<DynamicTest> tests = new ArrayList<>();
        contract.<String, Map<String, Map<String, Object>>>getMap("paths")
                .forEach((path, item) -> item.forEach((method, operation) -> {
                    if (path.startsWith("/api/v1/")) {
                        BadRequests requests = BadRequests.of(method, path, operation, contract);
                        tests.add(DynamicTest.dynamicTest(method + " " + path, () -> send(requests)));
                    }
                }));
        assertThat(tests).hasSizeGreaterThan(30);
        return tests.stream();
    }

    private void send(BadRequests requests) {
        String held = fingerprint();
        String writes = writes();
        String token = TestTokens.of(requests.caller());
        List<String> wrong = new ArrayList<>();
        for (BadRequests.One request : requests.all()) {
            forgetWrongPasswords(request);
            Response answer = request.send(given().auth().oauth2(token));
            if (answer.statusCode() == 202) {
                awaitJobs();
            }
            String writesSince = writes();
            String now = writesSince.equals(writes) ? held : fingerprint();
            if (!isClear(request, answer) || answer.statusCode() >= 400 && !now.equals(held)) {
                wrong.add(request.what() + " → " + answer.statusCode() + " " + answer.asString());
            }
            if (!writesSince.equals(writes)) {
                token = TestTokens.of(requests.caller()); // what was written may have ended the session
            }
            held = now;
            writes = writesSince;
        }
        assertThat(fingerprint()).as("what the bank holds").isEqualTo(held);
        assertThat(wrong).as("noise.seed=%d", BadRequests.SEED).isEmpty();
        assertThat(requests.all()).hasSizeGreaterThanOrEqualTo(Tries.of(50, 300));
        assertNoJobFailed();
    }

    /** They come by the hundred here; how they make one wait is tested elsewhere. */
    private void forgetWrongPasswords(BadRequests.One request) {
        if (request.path().startsWith("/api/v1/auth/")) {
            sql.update("delete from sign_in_failure");
        }
    }

    /** A bad file is a job that ends, with its reasons. */
    private void assertNoJobFailed() {
        assertThat(sql.list(
                        "select kind from job where problem::text like any (array['%problem:internal\"%', '%problem:job-failed\"%'])",
                        row -> row.getString(1)))
                .isEmpty();
    }

    private void awaitJobs() {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> sql.count("select count(*) from job where status in ('QUEUED', 'RUNNING')") == 0);
    }

    private static boolean isClear(BadRequests.One request, Response answer) {
        int status = answer.statusCode();
        if (status < 400) {
            return true;
        }
        String body = answer.asString();
        if (request.method().equals("HEAD")) {
            return status < 500;
        }
        return status < 500
                && Objects.toString(answer.contentType(), "").startsWith("application/problem+json")
                && body.contains("\"type\":\"urn:liaoyuan:problem:")
                && body.contains("\"traceId\"")
                && body.contains("\"detail\"")
                && !INTERNALS.matcher(body).find();
    }

    /**
     * Another one whenever a transaction has begun to write, or one that wrote has ended. While it stays the same there is no
     * need to read all tables, which takes longer than the request.
     */
    private String writes() {
        return sql.one("select pg_current_snapshot()::text", row -> row.getString(1))
                .orElseThrow();
    }

    /** Of every table but those. */
    private String fingerprint() {
        String tables = sql
                .list(
                        "select tablename from pg_tables where schemaname = 'public' and tablename not like 'flyway%'"
                                + " and tablename <> all(?) order by tablename",
                        row -> "(select md5(string_agg(t::text, '|' order by t::text)) from " + row.getString(1)
                                + " t)",
                        OF_REQUESTS)
                .stream()
                .collect(Collectors.joining(", ", "concat_ws('|', ", ")"));
        return sql.one("select " + tables, row -> row.getString(1)).orElseThrow();
    }
}
