package org.liaoyuan.platform.idempotency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.testing.DatabaseResource;

@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class IdempotencyTest {

    private static final String EFFECTS = "/api/v1/probe/effects";

    @Inject
    Sql sql;

    private final String key = UUID.randomUUID().toString();
    private final String caller = UUID.randomUUID().toString();

    @Test
    void answersTheSameAgainAndActsOnce() {
        long before = effects();
        Response first = post("{\"text\":\"a\"}", key, caller);
        Response second = post("{ \"text\" : \"a\" }", key, caller);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(second.contentType()).isEqualTo(first.contentType());
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(effects()).isEqualTo(before + 1);
    }

    @Test
    void refusesTheKeyForAnotherRequest() {
        post("{\"text\":\"a\"}", key, caller);
        assertThat(post("{\"text\":\"b\"}", key, caller).statusCode()).isEqualTo(422);
        assertThat(with(key, caller)
                        .body("{\"text\":\"a\"}")
                        .post(EFFECTS + "?mode=x")
                        .statusCode())
                .isEqualTo(422);
        Response other = with(key, caller).post(EFFECTS + "/none");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.path("type").toString()).isEqualTo("urn:liaoyuan:problem:idempotency-key-reused");
    }

    @Test
    void keepsKeysOfCallersApart() {
        long first = post("{\"text\":\"a\"}", key, caller).path("revision") instanceof Number n ? n.longValue() : 0;
        Response other = post("{\"text\":\"b\"}", key, "other-" + key);
        assertThat(other.statusCode()).isEqualTo(201);
        assertThat(((Number) other.path("revision")).longValue()).isGreaterThan(first);
    }

    @Test
    void actsEachTimeWithoutAKeyOrAName() {
        long before = effects();
        post("{\"text\":\"a\"}", null, caller);
        post("{\"text\":\"a\"}", null, caller);
        post("{\"text\":\"a\"}", key, null);
        post("{\"text\":\"a\"}", key, null);
        assertThat(effects()).isEqualTo(before + 4);
    }

    @Test
    void keepsNothingOfARefusal() {
        long before = effects();
        assertThat(post("{\"text\":\"a\",\"fail\":true}", key, caller).statusCode())
                .isEqualTo(409);
        assertThat(effects()).isEqualTo(before);
        assertThat(post("{\"text\":\"a\"}", key, caller).statusCode()).isEqualTo(201);
    }

    @Test
    void refusesKeysThatAreNone() {
        Response blank = post("{\"text\":\"a\"}", "a b", caller);
        assertThat(blank.statusCode()).isEqualTo(400);
        assertThat(blank.path("errors[0].header").toString()).isEqualTo("Idempotency-Key");
        assertThat(post("{\"text\":\"a\"}", "k".repeat(201), caller).statusCode())
                .isEqualTo(400);
    }

    @Test
    void letsTheSecondWaitForTheFirst() throws Exception {
        long before = effects();
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            Callable<Response> call = () -> post("{\"text\":\"a\",\"waitMillis\":500}", key, caller);
            List<Response> answers = new ArrayList<>();
            for (Future<Response> answer : pool.invokeAll(List.of(call, call, call, call))) {
                answers.add(answer.get());
            }
            assertThat(answers).allSatisfy(answer -> {
                assertThat(answer.statusCode()).isEqualTo(201);
                assertThat(answer.asByteArray()).isEqualTo(answers.get(0).asByteArray());
            });
            assertThat(effects()).isEqualTo(before + 1);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void comparesUploadsByTheirBytes() {
        Response first = upload("a,b\n1,2\n");
        Response second = upload("a,b\n1,2\n");
        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(second.header("Location"))
                .isEqualTo(first.header("Location"))
                .startsWith("/api/v1/jobs/");
        assertThat(upload("a,b\n1,3\n").statusCode()).isEqualTo(422);
    }

    @Test
    void repeatsAnswersWithoutABody() {
        assertThat(with(key, caller).post(EFFECTS + "/none").statusCode()).isEqualTo(204);
        assertThat(with(key, caller).post(EFFECTS + "/none").statusCode()).isEqualTo(204);
    }

    @Test
    void forgetsAfterADay() {
        Response first = post("{\"text\":\"a\"}", key, caller);
        QuarkusTransaction.requiringNew()
                .run(() -> sql.update(
                        "update idempotency_key set created_at = created_at - interval '25 hours' where key = ?", key));
        Response later = post("{\"text\":\"b\"}", key, caller);
        assertThat(later.statusCode()).isEqualTo(201);
        assertThat(later.asByteArray()).isNotEqualTo(first.asByteArray());
    }

    private Response upload(String content) {
        return given().header("Idempotency-Key", key)
                .header("X-Probe-Caller", caller)
                .multiPart("file", "f.csv", content.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post(EFFECTS + "/imports");
    }

    private static Response post(String body, String key, String caller) {
        return with(key, caller).body(body).post(EFFECTS);
    }

    private static io.restassured.specification.RequestSpecification with(String key, String caller) {
        io.restassured.specification.RequestSpecification request = given().contentType("application/json");
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return caller == null ? request : request.header("X-Probe-Caller", caller);
    }

    private long effects() {
        return sql.count("select count(*) from revision where kind = 'probe'");
    }
}
