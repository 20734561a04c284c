package org.liaoyuan.scheme;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.liaoyuan.scheme.SchemeHttp.SCHEMES;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class SchemeResourceTest {

    @Inject
    Sql sql;

    @Inject
    Schemes schemes;

    @BeforeEach
    void bank() {
        TestBank.standard();
    }

    @Test
    void aDraftComesBackAsItWasSent() {
        String id = SchemeHttp.draft(SchemeDocuments.example())
                .statusCode(201)
                .header("ETag", "\"v0\"")
                .body("status", equalTo("DRAFT"))
                .body("findings", empty())
                .extract()
                .path("id");

        Response read = SchemeHttp.get(id)
                .statusCode(200)
                .header("ETag", "\"v0\"")
                .body("createdBy", equalTo("总行员"))
                .body("publishedAt", nullValue())
                .body("effectiveFrom", equalTo("2023-01"))
                .body("tiers", hasSize(5))
                .body("gradeRules.proposal", contains("PROMOTE", "KEEP", "DEMOTE"))
                .extract()
                .response();
        assertThat(read.asString())
                .contains("\"coefficient\":1.00", "\"lifelineAmount\":6000000.00", "\"rushShare\":0.50");
        assertThat(audited()).containsExactly("SCHEME_DRAFTED");
    }

    @Test
    void theAddressOfADraftIsItsLocation() {
        Response answer = SchemeHttp.draft(SchemeDocuments.example()).extract().response();
        assertThat(answer.header("Location")).endsWith(SCHEMES + "/" + answer.path("id"));
    }

    @Test
    void aRepeatedRequestMakesOneDraft() {
        String key = UUID.randomUUID().toString();
        String first = draftWith(key).statusCode(201).extract().path("id");
        draftWith(key).statusCode(201).body("id", equalTo(first));
        assertThat(sql.count("select count(*) from scheme")).isEqualTo(1);
    }

    private static ValidatableResponse draftWith(String key) {
        return json(TestBank.as(TestBank.HEAD_OFFICE))
                .header("Idempotency-Key", key)
                .body(SchemeDocuments.example())
                .post(SCHEMES)
                .then();
    }

    @Test
    void sectionsLeftOutAreAbsent() {
        String id = SchemeHttp.drafted(SchemeDocuments.example(scheme -> {
            scheme.remove("pace");
            scheme.putNull("gradeRules");
            scheme.remove("caseBonus");
        }));
        String body = SchemeHttp.get(id).extract().asString();
        assertThat(body).doesNotContain("pace", "gradeRules", "caseBonus");
    }

    @Test
    void aDraftIsRewrittenByWhoHasSeenIt() {
        String id = SchemeHttp.drafted(SchemeDocuments.example());

        SchemeHttp.rewrite(id, "\"v0\"", SchemeDocuments.from("2025-01"))
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("effectiveFrom", equalTo("2025-01"))
                .body("version", equalTo(1));
        SchemeHttp.rewrite(id, "\"v0\"", SchemeDocuments.from("2026-01"))
                .statusCode(412)
                .body("detail", containsString("总行员"));
        json(TestBank.as(TestBank.HEAD_OFFICE))
                .body(SchemeDocuments.example())
                .put(SCHEMES + "/" + id)
                .then()
                .statusCode(428);

        SchemeHttp.get(id).body("effectiveFrom", equalTo("2025-01"));
        assertThat(audited()).containsExactly("SCHEME_DRAFTED", "SCHEME_CHANGED");
    }

    @Test
    void aDraftIsDroppedByWhoHasSeenIt() {
        String id = SchemeHttp.drafted(SchemeDocuments.example());

        delete(id, null).then().statusCode(428);
        delete(id, "\"v7\"").then().statusCode(412);
        SchemeHttp.get(id).statusCode(200);
        delete(id, "\"v0\"").then().statusCode(204);

        SchemeHttp.get(id).statusCode(404);
        SchemeHttp.publish(id).statusCode(404);
        assertThat(audited()).containsExactly("SCHEME_DRAFTED", "SCHEME_DELETED");
    }

    private static Response delete(String id, String etag) {
        RequestSpecification request = TestBank.as(TestBank.HEAD_OFFICE);
        return (etag == null ? request : request.header("If-Match", etag)).delete(SCHEMES + "/" + id);
    }

    @Test
    void aPublishedSchemeStaysAsItIs() {
        String id = SchemeHttp.drafted(SchemeDocuments.example());
        SchemeHttp.publish(id)
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"))
                .body("publishedBy", equalTo("总行员"));
        String etag = SchemeHttp.get(id).extract().header("ETag");
        String before = SchemeHttp.get(id).extract().asString();

        String refusal = "urn:liaoyuan:problem:scheme-published";
        SchemeHttp.rewrite(id, etag, SchemeDocuments.from("2025-01"))
                .statusCode(409)
                .body("type", equalTo(refusal));
        delete(id, etag).then().statusCode(409).body("type", equalTo(refusal));
        SchemeHttp.publish(id).statusCode(409).body("type", equalTo(refusal));

        assertThat(SchemeHttp.get(id).extract().asString()).isEqualTo(before);
        assertThat(audited()).containsExactly("SCHEME_DRAFTED", "SCHEME_PUBLISHED");
        assertThat(sql.count("select count(*) from revision where kind = 'SCHEME'"))
                .isEqualTo(1);
    }

    @Test
    void onlyWhatWasSeenIsPublished() {
        String id = SchemeHttp.drafted(SchemeDocuments.example());
        SchemeHttp.rewrite(id, "\"v0\"", SchemeDocuments.from("2025-01")).statusCode(200);
        TestBank.as(TestBank.HEAD_OFFICE)
                .post(SCHEMES + "/" + id + "/publish")
                .then()
                .statusCode(428);
        SchemeHttp.publish(id, "\"v0\"").statusCode(412);
        SchemeHttp.get(id).body("status", equalTo("DRAFT"));
        SchemeHttp.publish(id, "\"v1\"").statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 保底目标不能低于放款生命线 6000000.00", "en, The floor target must not be below the lifeline of 6000000.00"})
    void findingsForbidPublicationAndAreNamedInTheCallersLanguage(String language, String message) {
        String id = SchemeHttp.draft(SchemeDocuments.with("/tiers/0/floorAmount", "5999999.99"))
                .statusCode(201)
                .extract()
                .path("id");

        TestBank.as(TestBank.HEAD_OFFICE)
                .header("Accept-Language", language)
                .get(SCHEMES + "/" + id)
                .then()
                .body("findings.pointer", contains("/tiers/0/floorAmount"))
                .body("findings.code", contains("below-lifeline"))
                .body("findings.message", contains(message));
        TestBank.as(TestBank.HEAD_OFFICE)
                .header("Accept-Language", language)
                .header("If-Match", "\"v0\"")
                .post(SCHEMES + "/" + id + "/publish")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:liaoyuan:problem:scheme-invalid"))
                .body("errors.pointer", contains("#/tiers/0/floorAmount"))
                .body("errors.code", contains("below-lifeline"))
                .body("errors.message", contains(message));

        SchemeHttp.get(id).body("status", equalTo("DRAFT"));
        assertThat(sql.count("select count(*) from revision where kind = 'SCHEME'"))
                .isZero();
    }

    // Bands that touch have neither gap nor overlap; a tier that begins where the better one does would never be
    // reached.
    @ParameterizedTest
    @CsvSource({
        "/tiers/1/minAveragePoints, 29.99, 200",
        "/tiers/1/minAveragePoints, 30.00, 422",
        "/tiers/1/minAveragePoints, 30.01, 422",
        "/tiers/4/minAveragePoints, 0.01, 422",
        "/tiers/0/floorAmount, 6000000, 200",
        "/tiers/0/stretchAmount, 9999999.99, 422",
        "/gradeRules/1/minMonthsMet, 9, 200",
        "/gradeRules/1/minAnnualAttainment, 1.00, 200",
        "/gradeRules/2/minAnnualAttainment, 0.01, 422",
        "/entryTier, 6, 422",
        "/products/0/minFactor, 1.51, 422"
    })
    void bandsAreCheckedAtTheirEdges(String pointer, String value, int status) {
        SchemeHttp.publish(SchemeHttp.drafted(SchemeDocuments.with(pointer, value)))
                .statusCode(status);
    }

    @ParameterizedTest
    @CsvSource({
        "/bonus, 1, /bonus, unknown-field",
        "/tiers/0/lifeline, 1, /tiers/0/lifeline, unknown-field",
        "/pace/idle, 1, /pace/idle, unknown-field",
        "/id, 1, /id, unknown-field",
        "/effectiveFrom, 2023-13, /effectiveFrom, not-a-month",
        "/tierWindowMonths, 1.5, /tierWindowMonths, not-a-whole-number",
        "/products/1/product, , /products/1/product, required",
        "/name, ' ', /name, required",
        "/gradeRules/0/proposal, SACK, /gradeRules/0/proposal, not-one-of"
    })
    void badInputIsRefusedByName(String pointer, String value, String named, String code) {
        String document = SchemeDocuments.with(pointer, value);
        SchemeHttp.draft(document)
                .statusCode(400)
                .body("errors.pointer", contains("#" + named))
                .body("errors.code", contains(code));
        String id = SchemeHttp.drafted(SchemeDocuments.example());
        SchemeHttp.rewrite(id, "\"v0\"", document).statusCode(400);
        SchemeHttp.get(id).header("ETag", "\"v0\"");
    }

    @Test
    void theListHoldsDraftsAndPublishedOnesTheLatestMonthsFirst() {
        SchemeHttp.published(SchemeDocuments.from("2023-01"));
        SchemeHttp.drafted(SchemeDocuments.from("2025-01"));
        for (String reader : List.of(TestBank.HEAD_OFFICE, TestBank.AUDITOR)) {
            TestBank.as(reader)
                    .get(SCHEMES)
                    .then()
                    .statusCode(200)
                    .body("items.effectiveFrom", contains("2025-01", "2023-01"))
                    .body("items.status", contains("DRAFT", "PUBLISHED"));
        }
    }

    @Test
    void theLatestPublishedSchemeIsInForceForEveryBusinessRole() {
        String early = SchemeHttp.published(SchemeDocuments.from("2023-01"));
        String late = SchemeHttp.published(SchemeDocuments.from("2024-04"));
        SchemeHttp.drafted(SchemeDocuments.from("2024-02"));
        for (String reader : List.of(
                TestBank.OFFICER,
                TestBank.SUB_BRANCH_MANAGER,
                TestBank.BRANCH_MANAGER,
                TestBank.HEAD_OFFICE,
                TestBank.AUDITOR)) {
            inForce(reader, "2024-03").then().statusCode(200).body("id", equalTo(early));
            inForce(reader, "2024-04").then().statusCode(200).body("id", equalTo(late));
        }
        inForce(TestBank.OFFICER, "2022-12")
                .then()
                .statusCode(409)
                .body("type", endsWith("no-scheme"))
                .body("detail", containsString("2022-12"));
    }

    @Test
    void eachMonthHasTheLatestSchemeBeforeIt() {
        SchemeHttp.published(SchemeDocuments.from("2023-02"));
        String replaced = SchemeHttp.published(SchemeDocuments.from("2023-02"));
        String late = SchemeHttp.published(SchemeDocuments.from("2023-04"));

        var byStart = schemes.timeline();

        assertThat(byStart.floorEntry(YearMonth.of(2023, 1))).isNull();
        assertThat(byStart.floorEntry(YearMonth.of(2023, 3)).getValue().id()).hasToString(replaced);
        assertThat(byStart.floorEntry(YearMonth.of(2023, 5)).getValue().id()).hasToString(late);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?month=", "?month=2024-3", "?month=2024-03-01"})
    void theMonthAskedForMustBeOne(String query) {
        TestBank.as(TestBank.OFFICER)
                .get(SCHEMES + "/in-force" + query)
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("month"));
    }

    @Test
    void otherRolesAreRefusedAndStrangersMustSignIn() {
        String id = SchemeHttp.drafted(SchemeDocuments.example());
        String one = SCHEMES + "/" + id;
        for (String wrong : List.of(
                TestBank.OFFICER,
                TestBank.SUB_BRANCH_MANAGER,
                TestBank.BRANCH_MANAGER,
                TestBank.CANDIDATE,
                TestBank.ADMIN)) {
            TestBank.as(wrong).get(SCHEMES).then().statusCode(403);
            TestBank.as(wrong).get(one).then().statusCode(403);
            refusesWriting(TestBank.as(wrong), TestBank.as(wrong), one, 403);
        }
        refusesWriting(TestBank.as(TestBank.AUDITOR), TestBank.as(TestBank.AUDITOR), one, 403);
        refusesWriting(given(), given(), one, 401);
        given().get(SCHEMES).then().statusCode(401);
        given().get(one).then().statusCode(401);
        given().get(SCHEMES + "/in-force?month=2024-03").then().statusCode(401);
        for (String wrong : List.of(TestBank.CANDIDATE, TestBank.ADMIN)) {
            inForce(wrong, "2024-03").then().statusCode(403);
        }
        SchemeHttp.get(id).header("ETag", "\"v0\"");
        assertThat(sql.count("select count(*) from scheme")).isEqualTo(1);
    }

    private static void refusesWriting(RequestSpecification json, RequestSpecification plain, String one, int status) {
        RequestSpecification document = json(json).header("If-Match", "\"v0\"").body(SchemeDocuments.example());
        document.post(SCHEMES).then().statusCode(status);
        document.put(one).then().statusCode(status);
        plain.header("If-Match", "\"v0\"").delete(one).then().statusCode(status);
        plain.post(one + "/publish").then().statusCode(status);
    }

    private static Response inForce(String reader, String month) {
        return TestBank.as(reader).get(SCHEMES + "/in-force?month=" + month);
    }

    private static RequestSpecification json(RequestSpecification request) {
        return request.contentType(ContentType.JSON);
    }

    private List<String> audited() {
        return sql.list("select action from audit_event order by id", row -> row.getString(1));
    }
}
