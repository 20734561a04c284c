package org.liaoyuan.scheme;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.liaoyuan.testing.TestBank;

/** Head office at work on schemes. */
final class SchemeHttp {

    static final String SCHEMES = "/api/v1/schemes";

    private SchemeHttp() {}

    static ValidatableResponse draft(String document) {
        return TestBank.as(TestBank.HEAD_OFFICE)
                .contentType(ContentType.JSON)
                .body(document)
                .post(SCHEMES)
                .then();
    }

    static String drafted(String document) {
        return draft(document).statusCode(201).extract().path("id");
    }

    static ValidatableResponse rewrite(String id, String etag, String document) {
        return TestBank.as(TestBank.HEAD_OFFICE)
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(document)
                .put(SCHEMES + "/" + id)
                .then();
    }

    static ValidatableResponse publish(String id) {
        return publish(id, "\"v0\"");
    }

    static ValidatableResponse publish(String id, String etag) {
        return TestBank.as(TestBank.HEAD_OFFICE)
                .header("If-Match", etag)
                .post(SCHEMES + "/" + id + "/publish")
                .then();
    }

    static String published(String document) {
        String id = drafted(document);
        publish(id).statusCode(200);
        return id;
    }

    static ValidatableResponse get(String id) {
        return TestBank.as(TestBank.HEAD_OFFICE).get(SCHEMES + "/" + id).then();
    }
}
