package org.liaoyuan.platform.etag;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaoyuan.testing.DatabaseResource;

@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class VersionTest {

    private static final String ONE = "/api/v1/probe/rows/one";

    @Test
    void takesAChangeOfTheNewestVersion() {
        given().header("If-Match", "\"v6\", \"v7\"")
                .put(ONE)
                .then()
                .statusCode(200)
                .header("ETag", "\"v8\"");
    }

    @Test
    void demandsAVersion() {
        given().put(ONE).then().statusCode(428).body("type", equalTo("urn:liaoyuan:problem:precondition-required"));
        given().header("If-Match", "*").put(ONE).then().statusCode(428).body("detail", containsString("If-Match: *"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"v6\"", "W/\"v7\"", "\"\""})
    void saysWhoWasFaster(String stale) {
        given().header("If-Match", stale)
                .put(ONE)
                .then()
                .statusCode(412)
                .body("detail", containsString("张三"))
                .body("detail", containsString("2024-04-01 00:00:00"));
    }

    @Test
    void readsAsManyAsAHeaderHolds() {
        given().header("If-Match", "\"a,b\",".repeat(2500) + "\"v7\"")
                .put(ONE)
                .then()
                .statusCode(200);
        given().header("If-Match", "\"\",".repeat(5000)).put(ONE).then().statusCode(412);
    }

    @ParameterizedTest
    @ValueSource(strings = {"v7", "\"v7", "\"a\" \"b\""})
    void refusesWhatIsNoVersion(String malformed) {
        given().header("If-Match", malformed)
                .put(ONE)
                .then()
                .statusCode(400)
                .body("errors[0].header", equalTo("If-Match"));
    }

    @Test
    void sendsNothingTwice() {
        Response first = given().get(ONE);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().getValues("Cache-Control")).containsExactly("no-cache, private");
        Response second = given().header("If-None-Match", first.header("ETag")).get(ONE);
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.asString()).isEmpty();
    }
}
