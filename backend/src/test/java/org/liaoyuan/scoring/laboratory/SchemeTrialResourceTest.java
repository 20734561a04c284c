package org.liaoyuan.scoring.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.scheme.ExampleScheme;
import org.liaoyuan.scheme.SchemeRules;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

/** A draft's numbers tried on made-up officers, and where they have edges. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class SchemeTrialResourceTest {
    private static final String EXAMPLES = "/api/v1/schemes/examples";
    private static final String CLIFFS = "/api/v1/schemes/cliffs";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Sql sql;

    @BeforeEach
    void bank() {
        TestBank.standard();
    }

    @Test
    void theWorkedExampleToTheCent() {
        String answer = ask(EXAMPLES, body -> {
                    officer(body, "8.25", "11.18")
                            .addAll(List.of(
                                    loans("MORTGAGE", 4, "600000"),
                                    loans("CONSUMER", 10, "90000"),
                                    loans("BUSINESS", 2, "1300000")));
                })
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].lines.product", contains("MORTGAGE", "CONSUMER", "BUSINESS"))
                .body("items[0].tier", equalTo(4))
                .body("items[0].nextTier", equalTo(4))
                .body("items[0].loans", equalTo(16))
                .body("items[0].pointsMet", equalTo(true))
                .body("items[0].attainment", equalTo("STRETCH_MET"))
                .extract()
                .asString();
        assertThat(answer)
                .contains("\"ratio\":0.7500,\"factor\":0.8000,\"coefficient\":0.60,\"points\":4.80")
                .contains("\"ratio\":1.6250,\"factor\":1.5000,\"coefficient\":1.50,\"points\":4.50")
                .contains("\"points\":14.10,\"amount\":5900000.00")
                .contains("\"averagePoints\":9.72,\"targets\":{\"pointsStandard\":6.50,\"lifelineAmount\":1500000.00")
                .contains("\"nextAveragePoints\":11.18");
    }

    @Test
    void aNewcomerWithoutLoansEntersAtTheEntryTier() {
        ask(EXAMPLES, SchemeTrialResourceTest::officer)
                .statusCode(200)
                .body("items[0].tier", equalTo(5))
                .body("items[0].averagePoints", nullValue())
                .body("items[0].lines", empty())
                .body("items[0].attainment", equalTo("BELOW_LIFELINE"))
                .body("items[0].nextTier", equalTo(5));
    }

    @Test
    void nothingIsKept() {
        ask(EXAMPLES, SchemeTrialResourceTest::officer).statusCode(200);
        ask(CLIFFS, body -> body.remove("officers")).statusCode(200);

        assertThat(sql.count("select count(*) from scheme")).isZero();
        assertThat(sql.count("select count(*) from audit_event where action like 'SCHEME%'"))
                .isZero();
    }

    @Test
    void cliffsOfTheExampleScheme() {
        String body = ask(CLIFFS, request -> request.remove("officers"))
                .statusCode(200)
                .body("products.product", contains("MORTGAGE", "CONSUMER", "BUSINESS"))
                .body("products[0].cliffs.bound", contains("LOWER", "UPPER"))
                .body("tiers.tier", contains(1, 2, 3, 4, 5))
                .body("tiers[3].amounts.at", contains("BELOW_FLOOR", "FLOOR_MET", "STRETCH_MET"))
                .body("tiers[3].entry.tierBelow", equalTo(5))
                .body("tiers[4].entry", nullValue())
                .extract()
                .asString();
        assertThat(body)
                .contains("\"below\":{\"amount\":400024.00,\"factor\":0.8000,\"points\":0.80}")
                .contains("\"minAveragePoints\":7.00,\"months\":3,\"leastSum\":20.99")
                .contains(
                        "\"product\":\"MORTGAGE\",\"loans\":7,\"amount\":3247475.00,\"pointsBelow\":6.49,\"points\":6.50");
    }

    @ParameterizedTest
    @ValueSource(strings = {EXAMPLES, CLIFFS})
    void auditorsReadAndOthersDoNot(String address) {
        String body = trial(request -> {
            if (address.equals(CLIFFS)) {
                request.remove("officers");
            }
        });
        post(TestBank.AUDITOR, address, body).statusCode(200);
        post(TestBank.BRANCH_MANAGER, address, body).statusCode(403);
        post(TestBank.OFFICER, address, body).statusCode(403);
        RestAssured.given()
                .contentType(ContentType.JSON)
                .body(body)
                .post(address)
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({
        "/products/0/maxFactor, 0.1, below-min-factor",
        "/products/1/benchmarkBalance, 0, not-positive",
        "/tiers/2/floorAmount, 1, below-lifeline",
        "/tiers/4/minAveragePoints, 1, lowest-not-zero",
        "/tierWindowMonths, 0, out-of-range",
        "/entryTier, 9, no-such-tier",
    })
    void numbersThatCouldNotBePublishedAreNamed(String pointer, String value, String code) {
        ask(CLIFFS, body -> {
                    body.remove("officers");
                    set(body, "/scheme" + pointer, value);
                })
                .statusCode(422)
                .body("type", containsString("scheme-invalid"))
                .body("errors.pointer", hasItem("#/scheme" + pointer))
                .body("errors.code", hasItem(code));
    }

    @ParameterizedTest
    @CsvSource({
        "/scheme/products/0/coefficient, null",
        "/scheme/tiers, null",
        "/scheme, null",
        "/officers, null",
        "/officers/0/loans, null",
        "/officers/0/formerPoints, null",
        "/officers/0/formerPoints/0, -1",
        "/officers/0/loans/0/count, -1",
        "/officers/0/loans/0/count, 1001",
        "/officers/0/loans/0/averageAmount, 0",
        "/officers/0/loans/0/averageAmount, 0.001",
        "/officers/0/loans/0/product, CAR",
    })
    void badInputIsNamed(String pointer, String value) {
        ask(EXAMPLES, body -> {
                    officer(body, "8.25").add(loans("MORTGAGE", 4, "600000"));
                    set(body, pointer, value);
                })
                .statusCode(400)
                .body("errors.pointer", hasItem("#" + pointer));
    }

    @Test
    void atMostTenOfficers() {
        ask(EXAMPLES, body -> {
                    for (int i = 0; i < 11; i++) {
                        officer(body);
                    }
                })
                .statusCode(400)
                .body("errors.pointer", contains("#/officers"));
    }

    private static void set(ObjectNode body, String pointer, String value) {
        int last = pointer.lastIndexOf('/');
        String name = pointer.substring(last + 1);
        JsonNode parent = body.at(pointer.substring(0, last));
        JsonNode node = node(value);
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(name), node);
        } else {
            ((ObjectNode) parent).set(name, node);
        }
    }

    private static JsonNode node(String value) {
        if (value.equals("null")) {
            return JSON.nullNode();
        }
        JsonNodeFactory nodes = JSON.getNodeFactory();
        return value.matches("-?[0-9.]+") ? nodes.numberNode(new BigDecimal(value)) : nodes.textNode(value);
    }

    /** The loans of one more officer, to be filled. */
    private static ArrayNode officer(ObjectNode body, String... formerPoints) {
        ObjectNode officer = body.withArray("officers").addObject();
        ArrayNode former = officer.putArray("formerPoints");
        for (String points : formerPoints) {
            former.add(new BigDecimal(points));
        }
        return officer.putArray("loans");
    }

    private static ObjectNode loans(String product, int count, String average) {
        return JSON.createObjectNode()
                .put("product", product)
                .put("count", count)
                .put("averageAmount", new BigDecimal(average));
    }

    private static ValidatableResponse ask(String address, Consumer<ObjectNode> change) {
        return post(TestBank.HEAD_OFFICE, address, trial(change));
    }

    private static ValidatableResponse post(String caller, String address, String body) {
        return TestBank.as(caller)
                .contentType(ContentType.JSON)
                .body(body)
                .post(address)
                .then();
    }

    private static String trial(Consumer<ObjectNode> change) {
        SchemeRules rules = ExampleScheme.RULES;
        ObjectNode body = JSON.createObjectNode();
        body.putObject("scheme")
                .put("tierWindowMonths", rules.tierWindowMonths())
                .put("entryTier", rules.entryTier())
                .<ObjectNode>set("products", JSON.valueToTree(rules.products()))
                .set("tiers", JSON.valueToTree(rules.tiers()));
        body.putArray("officers");
        change.accept(body);
        return body.toString();
    }
}
