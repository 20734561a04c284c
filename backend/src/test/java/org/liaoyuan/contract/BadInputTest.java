package org.liaoyuan.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

/**
 * Sends every operation of the contract what it must not take, from a caller whose role it is. Whatever comes is a clear
 * refusal, or nothing was wrong with it: never a fault of ours, and never a change of what the bank holds.
 */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class BadInputTest {
    private static final Pattern INTERNALS = Pattern.compile(
            "Exception|\\bjava\\.|org\\.(liaoyuan|hibernate|postgresql)|insert into|\\bat [a-z]+\\.[a-z]+");

    @Inject
    Sql sql;

    @TestFactory
    Stream<DynamicTest> everyOperationRefusesClearly() {
        TestBank.standard();
        JsonPath contract = given().get("/openapi?format=JSON").jsonPath();
        List<DynamicTest> tests = new ArrayList<>();
        contract.<String, Map<String, Map<String, Object>>>getMap("paths")
                .forEach((path, item) -> item.forEach((method, operation) -> {
                    if (path.startsWith("/api/v1/") && !path.startsWith("/api/v1/auth/")) {
                        BadRequests requests = BadRequests.of(method, path, operation, contract);
                        tests.add(DynamicTest.dynamicTest(method + " " + path, () -> send(requests)));
                    }
                }));
        assertThat(tests).hasSizeGreaterThan(30);
        return tests.stream();
    }

    private void send(BadRequests requests) {
        String before = fingerprint();
        List<String> wrong = new ArrayList<>();
        for (BadRequests.One request : requests.all()) {
            Response answer = request.send(TestBank.as(requests.caller()));
            if (!isClear(answer)) {
                wrong.add(request.what() + " → " + answer.statusCode() + " " + answer.asString());
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(requests.all()).hasSizeGreaterThan(5);
        assertThat(fingerprint()).as("what the bank holds").isEqualTo(before);
    }

    private static boolean isClear(Response answer) {
        int status = answer.statusCode();
        if (status < 400) {
            return true;
        }
        String body = answer.asString();
        return status < 500
                && Objects.toString(answer.contentType(), "").startsWith("application/problem+json")
                && body.contains("\"type\":\"urn:liaoyuan:problem:")
                && body.contains("\"traceId\"")
                && body.contains("\"detail\"")
                && !INTERNALS.matcher(body).find();
    }

    /** Of every table that holds what people do; not of requests, jobs and their files. */
    private String fingerprint() {
        StringBuilder all = new StringBuilder();
        for (String table : List.of(
                "unit",
                "person",
                "assignment",
                "role_grant",
                "calendar_day",
                "scheme",
                "loan",
                "loan_repayment",
                "adjustment",
                "officer_month",
                "month_close",
                "account")) {
            all.append(sql.one(
                            "select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from " + table + " t",
                            row -> row.getString(1))
                    .orElseThrow());
        }
        return all.toString();
    }
}
