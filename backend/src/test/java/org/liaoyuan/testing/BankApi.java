package org.liaoyuan.testing;

import static io.restassured.path.json.config.JsonPathConfig.jsonPathConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** What head office and the administrator do with a bank, step by step over HTTP; each step waits for its job's end. */
public final class BankApi {
    private static final Set<Object> ENDED = Set.of("DONE", "REJECTED", "FAILED");
    private static final Duration POLL = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private BankApi() {}

    public static JsonPath importOrganisation(byte[] file) {
        return ended(accepted(TestBank.as(TestBank.ADMIN)
                .multiPart("file", "organisation.csv", file, "text/csv")
                .post("/api/v1/organisation/imports")));
    }

    /** The scheme's id. */
    public static String publishScheme(String rules) {
        Response draft = TestBank.as(TestBank.HEAD_OFFICE)
                .contentType(ContentType.JSON)
                .body(rules)
                .post("/api/v1/schemes")
                .then()
                .statusCode(201)
                .extract()
                .response();
        String id = draft.path("id");
        TestBank.as(TestBank.HEAD_OFFICE)
                .header("If-Match", draft.header("ETag"))
                .post("/api/v1/schemes/" + id + "/publish")
                .then()
                .statusCode(200);
        return id;
    }

    /** A scheme run again over closed months: the run's id, once its report is there. */
    public static String simulate(String schemeId, String from, String to) {
        String id = accepted(TestBank.as(TestBank.HEAD_OFFICE)
                .contentType(ContentType.JSON)
                .body(Map.of("from", from, "to", to))
                .post("/api/v1/schemes/" + schemeId + "/simulations"));
        JsonPath job = ended(id);
        assertThat(job.getString("status")).as(job.prettify()).isEqualTo("DONE");
        return id;
    }

    /** The import as its receipt tells it. */
    public static JsonPath importLedger(String fileName, byte[] file, String query) {
        String id = accepted(TestBank.as(TestBank.HEAD_OFFICE)
                .multiPart("file", fileName, file, "application/octet-stream")
                .post("/api/v1/ledger/imports" + query));
        ended(id);
        return TestBank.as(TestBank.HEAD_OFFICE)
                .get("/api/v1/ledger/imports/" + id)
                .jsonPath();
    }

    /** The import of leaves as its sender sees it, in English. */
    public static JsonPath importLeaves(String file) {
        String id = accepted(TestBank.as(TestBank.HEAD_OFFICE)
                .multiPart("file", "leaves.csv", file.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/api/v1/leaves/imports"));
        ended(id);
        return TestBank.as(TestBank.HEAD_OFFICE)
                .header("Accept-Language", "en")
                .get("/api/v1/leaves/imports/" + id)
                .jsonPath();
    }

    public static void close(String month) {
        JsonPath job = ended(accepted(TestBank.as(TestBank.HEAD_OFFICE).post("/api/v1/months/" + month + "/close")));
        assertThat(job.getString("status"))
                .as("close of %s: %s", month, job.prettify())
                .isEqualTo("DONE");
    }

    public static JsonPath verify(String month) {
        Response answer = TestBank.as(TestBank.AUDITOR).post("/api/v1/months/" + month + "/verify");
        answer.then().statusCode(200);
        return answer.jsonPath();
    }

    /** Numbers as they stand on the wire: the client's own floats would round money. */
    public static JsonPath exact(Response answer) {
        return answer.jsonPath(jsonPathConfig().numberReturnType(NumberReturnType.BIG_DECIMAL));
    }

    private static String accepted(Response answer) {
        return answer.then().statusCode(202).extract().path("id");
    }

    /** Waits for the job's end. It is looked at often: only what it is in the end is held against the contract. */
    public static JsonPath ended(String id) {
        await().pollInSameThread()
                .pollInterval(POLL)
                .atMost(PATIENCE)
                .until(
                        () -> job(TestBank.quicklyAs(TestBank.HEAD_OFFICE), id)
                                .as(Map.class)
                                .get("status"),
                        ENDED::contains);
        return job(TestBank.as(TestBank.HEAD_OFFICE), id).jsonPath();
    }

    private static Response job(RequestSpecification headOffice, String id) {
        return headOffice
                .get("/api/v1/jobs/" + id)
                .then()
                .statusCode(200)
                .extract()
                .response();
    }
}
