package org.liaoyuan.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.RawHttp;

@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class HttpTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/scores/2024-03", "/sign-in", "/scores?unit=B01", "/apis"})
    void givesThePageToTheAppsAddresses(String path) {
        given().get(path)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Cache-Control", equalTo("no-cache"))
                .header("Content-Security-Policy", containsString("script-src 'self'"))
                .body(containsString("燎原"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/", "/api/v1", "/api/v1/nowhere", "/q/x", "/assets/x", "/main.js", "/a/b.png"})
    void givesAProblemToTheRest(String path) {
        given().get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:liaoyuan:problem:not-found"));
    }

    @Test
    void answersHeadWithoutABody() {
        given().head("/api/v1/nowhere").then().statusCode(404);
        given().head("/scores/2024-03").then().statusCode(200);
    }

    @Test
    void keepsThePageForReadersOnly() {
        given().post("/scores/2024-03").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void compresses() throws IOException {
        assertThat(RawHttp.send("GET /api/v1/probe/rows?size=500 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                        + "Accept-Encoding: gzip\r\n\r\n"))
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase("content-encoding: gzip");
    }

    @Test
    void withoutAHostHeader() throws IOException {
        assertThat(RawHttp.send("GET /api/v1/probe/rows HTTP/1.1\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("urn:liaoyuan:problem:malformed-request");
    }

    @Test
    void speaksHttp10() throws IOException {
        assertThat(RawHttp.send("GET /api/v1/probe/rows HTTP/1.0\r\n\r\n")).startsWith("HTTP/1.0 200");
    }

    @Test
    void normalisesEscapedText() {
        assertThat(AddressCheck.normalise("/a?q=e%CC%81&x=1")).isEqualTo("/a?q=%C3%A9&x=1");
        assertThat(AddressCheck.normalise("/a?q=%E5%BC%A0%E4%B8%89")).isEqualTo("/a?q=%E5%BC%A0%E4%B8%89");
        assertThat(AddressCheck.normalise("/a?q=%e5%bc%a0")).isEqualTo("/a?q=%e5%bc%a0");
        assertThat(AddressCheck.normalise("/a?q=a%2")).isNull();
        assertThat(AddressCheck.normalise("/a?q=%F0%9F%98")).isNull();
        assertThat(AddressCheck.normalise("/a?q=%09")).isNull();
    }
}
