package org.liaoyuan.platform.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.RawHttp;
import org.liaoyuan.testing.TestBank;

@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class ProblemTest {

    private static final String[] INTERNALS = {"Exception", "org.liaoyuan", "jackson", "java.", "select ", "10.1.2.3"};

    static Stream<Arguments> badBodies() {
        String ok = "\"name\":\"a\",\"count\":1";
        return Stream.of(
                // 1: missing, null, empty, blank, wrong type
                Arguments.of("", "invalid-input", "#", "body-required"),
                Arguments.of("null", "invalid-input", "#", "body-required"),
                Arguments.of("[]", "invalid-input", "#", "not-an-object"),
                Arguments.of("\"x\"", "invalid-input", "#", "not-an-object"),
                Arguments.of("7", "invalid-input", "#", "not-an-object"),
                Arguments.of("{\"count\":1}", "invalid-input", "#/name", "required"),
                Arguments.of("{\"name\":null,\"count\":1}", "invalid-input", "#/name", "required"),
                Arguments.of("{\"name\":\"  \",\"count\":1}", "invalid-input", "#/name", "required"),
                Arguments.of("{\"name\":12,\"count\":1}", "invalid-input", "#/name", "not-a-text"),
                Arguments.of("{\"name\":{},\"count\":1}", "invalid-input", "#/name", "not-a-text"),
                Arguments.of("{\"name\":\"a\"}", "invalid-input", "#/count", "required"),
                Arguments.of("{\"name\":\"a\",\"count\":null}", "invalid-input", "#/count", "required"),
                Arguments.of("{\"name\":\"a\",\"count\":\"1\"}", "invalid-input", "#/count", "not-a-whole-number"),
                Arguments.of("{\"name\":\"a\",\"count\":true}", "invalid-input", "#/count", "not-a-whole-number"),
                Arguments.of("{" + ok + ",\"urgent\":\"true\"}", "invalid-input", "#/urgent", "not-a-boolean"),
                Arguments.of("{" + ok + ",\"urgent\":1}", "invalid-input", "#/urgent", "not-a-boolean"),
                Arguments.of("{" + ok + ",\"colour\":\"BLUE\"}", "invalid-input", "#/colour", "not-one-of"),
                Arguments.of("{" + ok + ",\"colour\":\"\"}", "invalid-input", "#/colour", "not-one-of"),
                Arguments.of("{" + ok + ",\"colour\":0}", "invalid-input", "#/colour", "not-one-of"),
                Arguments.of("{" + ok + ",\"loans\":{}}", "invalid-input", "#/loans", "not-a-list"),
                Arguments.of("{" + ok + ",\"loans\":[null]}", "invalid-input", "#/loans/0", "required"),
                Arguments.of("{" + ok + ",\"id\":\"AAAAAAAAAAAAAAAAAAAAAA==\"}", "invalid-input", "#/id", "not-a-uuid"),
                // 2: bounds
                Arguments.of("{\"name\":\"a\",\"count\":1.9}", "invalid-input", "#/count", "not-a-whole-number"),
                Arguments.of("{\"name\":\"a\",\"count\":2147483648}", "invalid-input", "#/count", "not-a-whole-number"),
                Arguments.of(
                        "{" + ok + ",\"big\":9223372036854775808}", "invalid-input", "#/big", "not-a-whole-number"),
                Arguments.of(loan("1e999999999"), "invalid-input", "#/loans/0/amount", "number-out-of-range"),
                Arguments.of(loan("1.005"), "invalid-input", "#/loans/0/amount", "places"),
                Arguments.of(loan("\"12.00\""), "invalid-input", "#/loans/0/amount", "not-a-number"),
                Arguments.of(loan("\"１２\""), "invalid-input", "#/loans/0/amount", "not-a-number"),
                Arguments.of(loan("NaN"), "malformed-body", null, null),
                Arguments.of(loan("1234567890123456789012345678901234567890.12"), "malformed-body", null, null),
                // 3: dates
                Arguments.of("{" + ok + ",\"day\":\"2026-02-30\"}", "invalid-input", "#/day", "not-a-date"),
                Arguments.of("{" + ok + ",\"day\":\"2025-02-29\"}", "invalid-input", "#/day", "not-a-date"),
                Arguments.of("{" + ok + ",\"day\":\"0000-01-01\"}", "invalid-input", "#/day", "not-a-date"),
                Arguments.of("{" + ok + ",\"day\":20000}", "invalid-input", "#/day", "not-a-date"),
                Arguments.of("{" + ok + ",\"day\":[2026,1,31]}", "invalid-input", "#/day", "not-a-date"),
                Arguments.of("{" + ok + ",\"day\":\"2026-01-31T00:00:00Z\"}", "invalid-input", "#/day", "not-a-date"),
                Arguments.of("{" + ok + ",\"month\":\"2026-13\"}", "invalid-input", "#/month", "not-a-month"),
                Arguments.of("{" + ok + ",\"month\":[2026,1]}", "invalid-input", "#/month", "not-a-month"),
                Arguments.of("{" + ok + ",\"at\":1700000000}", "invalid-input", "#/at", "not-an-instant"),
                Arguments.of("{" + ok + ",\"at\":\"2026-01-31T24:00:00Z\"}", "invalid-input", "#/at", "not-an-instant"),
                Arguments.of("{" + ok + ",\"at\":\"2026-01-31T08:00:00\"}", "invalid-input", "#/at", "not-an-instant"),
                // 4: text
                Arguments.of(
                        "{\"name\":\"a\\u0000b\",\"count\":1}", "invalid-input", "#/name", "text-control-character"),
                Arguments.of("{\"name\":\"a\\nb\",\"count\":1}", "invalid-input", "#/name", "text-control-character"),
                Arguments.of(
                        "{\"name\":\"a\\u0085b\",\"count\":1}", "invalid-input", "#/name", "text-control-character"),
                Arguments.of(
                        "{" + ok + ",\"note\":\"a\\u2028b\"}", "invalid-input", "#/note", "text-control-character"),
                Arguments.of("{" + ok + ",\"note\":\"a\\rb\"}", "invalid-input", "#/note", "text-control-character"),
                Arguments.of(
                        "{\"name\":\"\\ud800\",\"count\":1}", "invalid-input", "#/name", "text-unpaired-surrogate"),
                Arguments.of(
                        "{\"name\":\"\\udc00\\ud800\",\"count\":1}",
                        "invalid-input",
                        "#/name",
                        "text-unpaired-surrogate"),
                // 6: structure
                Arguments.of("{", "malformed-body", null, null),
                Arguments.of("{\"name\":\"a", "malformed-body", null, null),
                Arguments.of("{" + ok + "} trailing", "malformed-body", null, null),
                Arguments.of("{" + ok + "}{}", "malformed-body", null, null),
                Arguments.of("{" + ok + ",\"count\":2}", "malformed-body", null, null),
                Arguments.of("{" + ok + ",\"created_by\":2}", "invalid-input", "#/created_by", "unknown-field"),
                Arguments.of("{" + ok + ",\"a/b~c\":2}", "invalid-input", "#/a~1b~0c", "unknown-field"),
                Arguments.of("{" + ok + ",\"\\ud800\":2}", "malformed-body", null, null),
                Arguments.of(
                        "{" + ok + ",\"x\":" + "[".repeat(33) + "]".repeat(33) + "}", "malformed-body", null, null),
                Arguments.of("[".repeat(100_000), "invalid-input", "#", "not-an-object"),
                Arguments.of(
                        "{" + ok + ",\"loans\":" + "[".repeat(1000), "invalid-input", "#/loans/0", "not-an-object"),
                Arguments.of(
                        "{" + ok + ",\"byName\":{\"x\":{\"loanNo\":\"12345678901\",\"amount\":1}}}",
                        "invalid-input",
                        "#/byName/x/loanNo",
                        "text-too-long"));
    }

    private static String loan(String amount) {
        return "{\"name\":\"a\",\"count\":1,\"loans\":[{\"loanNo\":\"1\",\"amount\":" + amount + "}]}";
    }

    @ParameterizedTest
    @MethodSource("badBodies")
    void refusesBadBodies(String body, String slug, String pointer, String code) {
        for (String language : new String[] {"zh-CN", "en"}) {
            Response answer = given().contentType("application/json")
                    .header("Accept-Language", language)
                    .body(body.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .post("/api/v1/probe/orders");
            problem(answer, 400, slug, language);
            if (pointer != null) {
                assertThat(answer.path("errors[0].pointer").toString()).isEqualTo(pointer);
                assertThat(answer.path("errors[0].code").toString()).isEqualTo(code);
                assertThat(answer.path("errors[0].message").toString())
                        .doesNotContain("{")
                        .isNotEqualTo(code);
            }
        }
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        byte[] gbk = "{\"name\":\"按揭\",\"count\":1}".getBytes(java.nio.charset.Charset.forName("GBK"));
        problem(
                given().contentType("application/json").body(gbk).post("/api/v1/probe/orders"),
                400,
                "malformed-body",
                "zh-CN");
    }

    @Test
    void takesAndReturnsValuesUnchanged() {
        String body =
                "{\"name\":\"e\\u0301\uD842\uDFB7\",\"note\":\"a\\n\\tb\",\"count\":-0,\"big\":null,\"urgent\":true,"
                        + "\"colour\":\"RED\",\"day\":\"2024-02-29\",\"month\":\"2024-02\",\"at\":\"2024-02-29T08:00:00+08:00\","
                        + "\"id\":null,\"code\":\"A1\",\"loans\":[{\"loanNo\":\"1\",\"amount\":120000000000.10}],\"byName\":null}";
        String answer = given().contentType("application/json")
                .body(body)
                .post("/api/v1/probe/orders")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(answer)
                .isEqualTo(
                        "{\"name\":\"\u00e9\uD842\uDFB7\",\"note\":\"a\\n\\tb\",\"count\":0,\"big\":null,\"urgent\":true,"
                                + "\"colour\":\"RED\",\"day\":\"2024-02-29\",\"month\":\"2024-02\",\"at\":\"2024-02-29T00:00:00Z\","
                                + "\"id\":null,\"code\":\"A1\",\"loans\":[{\"loanNo\":\"1\",\"amount\":120000000000.10}],\"byName\":null}");
    }

    @ParameterizedTest
    @CsvSource({
        "/values/2024-13, month, not-a-month",
        "/values/x, month, not-a-month",
        "/values/2024-01?day=2024-02-30, day, not-a-date",
        "/values/2024-01?count=1.5, count, not-a-whole-number",
        "/values/2024-01?count=99999999999, count, not-a-whole-number",
        "/values/2024-01?colour=RED&colour=BLUE, colour, not-one-of",
        "/values/2024-01?limit=0, limit, too-small",
        "/values/2024-01?limit=6, limit, too-large",
        "/values/2024-01?q=123456, q, text-too-long",
    })
    void namesTheParameter(String path, String parameter, String code) {
        Response answer = given().get("/api/v1/probe" + path);
        problem(answer, 400, "invalid-input", "zh-CN");
        assertThat(answer.path("errors[0].parameter").toString()).isEqualTo(parameter);
        assertThat(answer.path("errors[0].code").toString()).isEqualTo(code);
        assertThat(answer.path("errors[0].message").toString())
                .doesNotContain("{")
                .isNotEqualTo(code);
    }

    @Test
    void namesTheHeader() {
        Response answer = given().header("X-Level", "x").get("/api/v1/probe/values/2024-01");
        problem(answer, 400, "invalid-input", "zh-CN");
        assertThat(answer.path("errors[0].header").toString()).isEqualTo("X-Level");
    }

    @Test
    void normalisesParameters() {
        given().urlEncodingEnabled(false)
                .get("/api/v1/probe/values/2024-01?q=e%CC%81")
                .then()
                .statusCode(200)
                .body("q", org.hamcrest.Matchers.equalTo("\u00e9"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/values/2024-01?q=%00",
                "/values/2024-01?q=%zz",
                "/values/2024-01?q=%",
                "/values/2024-01?q=%0A",
                "/values/2024-01?q=%ED%A0%80",
                "/values/%zz",
                "/values/%C0%AE",
                "/values/{x}",
                "/values/2024-01?q=<b>",
                "/values/2024-01?q=\u00e9"
            })
    void refusesAddressesThatCannotBeRead(String path) throws IOException {
        String answer = RawHttp.send("GET /api/v1/probe" + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 400 ")
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("urn:liaoyuan:problem:malformed-request");
    }

    @Test
    void refusesAFormThatEndsTooEarly() {
        TestBank.standard();
        TestBank.as(TestBank.ADMIN)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .body(("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nhalf")
                        .getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/organisation/imports")
                .then()
                .statusCode(400)
                .body("type", org.hamcrest.Matchers.equalTo("urn:liaoyuan:problem:malformed-request"));
    }

    @Test
    void refusesALargeBodyOfUnknownLength() throws IOException {
        String chunk = "10000\r\n" + " ".repeat(0x10000) + "\r\n";
        String answer = RawHttp.send("POST /api/v1/probe/orders HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                + chunk.repeat(33) + "0\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 413 ").contains("urn:liaoyuan:problem:payload-too-large");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /nowhere, 404, not-found",
        "GET, /%2e%2e/%2e%2e/secret.txt, 404, not-found",
        "DELETE, /probe/orders, 405, method-not-allowed",
        "GET, /probe/secret, 401, unauthenticated",
        "GET, /probe/failures/stale, 412, precondition-failed",
        "GET, /probe/failures/pool, 503, unavailable",
        "GET, /probe/failures/down, 503, unavailable",
        "GET, /probe/failures/other, 500, internal",
        "GET, /probe/failures/unique, 500, internal",
    })
    void answersEveryRefusalWithAProblem(String method, String path, int status, String slug) {
        Response answer = given().urlEncodingEnabled(false)
                .header("Accept-Language", "en")
                .request(method, "/api/v1" + path);
        problem(answer, status, slug, "en");
        assertThat(answer.header("Retry-After") != null).isEqualTo(status == 503);
    }

    @Test
    void answersWithAProblemWhateverIsAccepted() {
        problem(given().accept("text/csv").get("/api/v1/nowhere"), 404, "not-found", "zh-CN");
        problem(given().accept("text/csv").get("/api/v1/probe/downloads/1"), 404, "not-found", "zh-CN");
    }

    @Test
    void saysHowToSignIn() {
        Response none = given().get("/api/v1/probe/secret");
        assertThat(none.header("WWW-Authenticate")).startsWith("Bearer");
        Response bad = given().header("Authorization", "Bearer nonsense").get("/api/v1/probe/secret");
        problem(bad, 401, "unauthenticated", "zh-CN");
        assertThat(bad.header("WWW-Authenticate")).contains("invalid_token");
    }

    @Test
    void refusesContentTypesAndFormats() {
        Response xml = given().contentType("application/xml").body("<a/>").post("/api/v1/probe/orders");
        problem(xml, 415, "unsupported-media-type", "zh-CN");
        Response gbk = given().header("Content-Type", "application/json; charset=GBK")
                .body("{}")
                .post("/api/v1/probe/orders");
        problem(gbk, 415, "unsupported-media-type", "zh-CN");
        Response csv = given().accept("text/csv")
                .contentType("application/json")
                .body("{\"name\":\"a\",\"count\":1}")
                .post("/api/v1/probe/orders");
        problem(csv, 406, "not-acceptable", "zh-CN");
    }

    @Test
    void refusesWhatIsTooLarge() {
        String text = "{\"name\":\"" + "a".repeat(2 * 1024 * 1024) + "\"}";
        problem(
                given().contentType("application/json").body(text).post("/api/v1/probe/orders"),
                413,
                "payload-too-large",
                "zh-CN");
        problem(given().get("/api/v1/nowhere?q=" + "a".repeat(8200)), 414, "uri-too-long", "zh-CN");
        problem(given().header("X-A", "a".repeat(17_000)).get("/api/v1/nowhere"), 431, "headers-too-large", "zh-CN");
    }

    @Test
    void answersOutsideOfTheApiToo() {
        problem(given().get("/api"), 404, "not-found", "zh-CN");
        problem(given().get("/api/v2/x"), 404, "not-found", "zh-CN");
        problem(given().get("/assets/gone.js"), 404, "not-found", "zh-CN");
        problem(given().post("/scores"), 404, "not-found", "zh-CN");
    }

    @Test
    void guardsEveryAnswer() {
        for (String path : new String[] {"/api/v1/probe/values/2024-01", "/api/v1/nowhere", "/health/live"}) {
            Response answer = given().get(path);
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
            assertThat(answer.header("X-Trace-Id")).hasSize(32);
        }
        assertThat(given().get("/api/v1/nowhere").header("Cache-Control")).isEqualTo("no-store");
    }

    private static void problem(Response answer, int status, String slug, String language) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.path("type").toString()).isEqualTo("urn:liaoyuan:problem:" + slug);
        assertThat(answer.<Integer>path("status")).isEqualTo(status);
        assertThat(answer.path("traceId").toString()).isEqualTo(answer.header("X-Trace-Id"));
        assertThat(answer.path("instance").toString()).startsWith("/");
        boolean chinese = answer.path("title").toString().codePoints().anyMatch(c -> c > 0x4e00);
        assertThat(chinese).isEqualTo(language.equals("zh-CN"));
        assertThat(answer.path("detail").toString()).isNotBlank().doesNotContain("{");
        assertThat(answer.asString()).doesNotContain(INTERNALS).hasSizeLessThan(65_536);
    }
}
