package org.liaoyuan.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.time.BankTime;
import org.liaoyuan.testing.AtOnce;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class ApiClientsTest {
    private static final String CLIENTS = "/api/v1/api-clients";

    @Inject
    Sql sql;

    @Inject
    BankTime time;

    @BeforeEach
    void bank() {
        TestBank.standard();
    }

    @Test
    void theKeyIsShownOnceAndKeptAsAHashOnly() {
        Response made = make("夜间报送");
        made.then()
                .statusCode(201)
                .header("Location", containsString(CLIENTS + "/"))
                .header("Cache-Control", "no-store")
                .body("client.name", equalTo("夜间报送"))
                .body("client.scopes", equalTo(List.of("ledger:import")))
                .body("client.madeBy", equalTo("总行员"))
                .body("client.keys[0].status", equalTo("ACTIVE"));
        String key = made.path("key");
        assertThat(key)
                .matches("lyk_[a-z2-9]{8}_[A-Za-z0-9_-]{43}")
                .startsWith(made.<String>path("client.keys[0].prefix"));
        TestBank.as(TestBank.AUDITOR)
                .get(CLIENTS)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body(not(containsString(key)));
        String secret = key.substring(13);
        for (String table : List.of("api_key", "api_client", "audit_event", "idempotency_key", "job")) {
            assertThat(sql.count("select count(*) from " + table + " t where t::text like ?", "%" + secret + "%"))
                    .as(table)
                    .isZero();
        }
        assertThat(trail()).containsExactly("API_CLIENT_MADE ho1", "API_KEY_MADE ho1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-API-Key", "Authorization"})
    void aKeyOpensItsImportsAndIsNoted(String header) {
        String key = make("夜间报送").path("key");
        send(header, key).statusCode(202);
        TestBank.as(TestBank.HEAD_OFFICE)
                .get(CLIENTS)
                .then()
                .body("items[0].keys[0].lastUsedFrom", equalTo("127.0.0.1"))
                .body("items[0].keys[0].lastUsedAt", not(equalTo(null)));
        assertThat(sql.one(
                        "select actor || ' ' || actor_roles from audit_event where action = 'LEDGER_IMPORT_SENT'",
                        row -> row.getString(1)))
                .hasValue("夜间报送 ledger:import");
    }

    @Test
    void anImportIsItsMakersAndHeadOfficesOnly() {
        String key = make("夜间报送").path("key");
        String other = make("另一接口").path("key");
        String id = send("X-API-Key", key).statusCode(202).extract().path("id");
        for (String path : List.of("/api/v1/ledger/imports/" + id, "/api/v1/jobs/" + id)) {
            given().header("X-API-Key", key).get(path).then().statusCode(200);
            given().header("X-API-Key", other).get(path).then().statusCode(404);
            TestBank.as(TestBank.HEAD_OFFICE).get(path).then().statusCode(200);
        }
        given().header("X-API-Key", other)
                .get("/api/v1/ledger/imports/" + id + "/errors")
                .then()
                .statusCode(404);
        TestBank.as(TestBank.HEAD_OFFICE)
                .get("/api/v1/ledger/imports")
                .then()
                .body("items[0].createdBy", equalTo("夜间报送"));
    }

    @Test
    void nothingElseIsOpen() {
        String key = make("夜间报送").path("key");
        for (String path : List.of(
                "auth/me",
                "organisation/units",
                "organisation/calendar/2024",
                "ledger/imports",
                "ledger/imports/template",
                "ledger/loans",
                "months",
                "api-clients",
                "nonsense")) {
            given().header("X-API-Key", key)
                    .get("/api/v1/" + path)
                    .then()
                    .statusCode(path.equals("nonsense") ? 404 : 403)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void everyWrongKeyIsRefusedAlike() {
        String key = make("夜间报送").path("key");
        String otherSecret = key.substring(0, 13) + "A".repeat(43);
        List<String> wrong = List.of(
                otherSecret, "lyk_aaaaaaaa_" + key.substring(13), "lyk_", "", key + "x", "nonsense", key.toUpperCase());
        for (String text : wrong) {
            send("X-API-Key", text).statusCode(401).body("type", equalTo("urn:liaoyuan:problem:unauthenticated"));
        }
        given().multiPart("file", "a.csv", "x".getBytes())
                .post("/api/v1/ledger/imports?X-API-Key=" + key + "&api_key=" + key + "&access_token=" + key)
                .then()
                .statusCode(401);
        given().header("X-API-Key", key, key).get("/api/v1/jobs/x").then().statusCode(401);
        given().header("X-API-Key", key)
                .auth()
                .oauth2(TestTokens.of(TestBank.HEAD_OFFICE))
                .get("/api/v1/ledger/imports")
                .then()
                .statusCode(401);
    }

    @Test
    void aLapsedKeyIsDeadAndItsLastDayIsNot() {
        String lapsed = TestKeys.ofLedgerFeed("过期", List.of(), time.today().minusDays(1));
        String last = TestKeys.ofLedgerFeed("最后一天", List.of(), time.today());
        send("X-API-Key", lapsed).statusCode(401);
        send("X-API-Key", last).statusCode(202);
    }

    @Test
    void aKeyFromElsewhereIsRefusedAndShown() {
        String far = TestKeys.ofLedgerFeed("内网", List.of("10.1.2.0/24", "fd00::/8"), time.today());
        String near = TestKeys.ofLedgerFeed("本机", List.of("10.1.2.0/24", "127.0.0.0/8"), time.today());
        send("X-API-Key", far).statusCode(401);
        send("X-API-Key", near).statusCode(202);
        TestBank.as(TestBank.HEAD_OFFICE)
                .get(CLIENTS)
                .then()
                .body("items.find { it.name == '内网' }.keys[0].refusedFrom", equalTo("127.0.0.1"))
                .body("items.find { it.name == '内网' }.keys[0].lastUsedAt", equalTo(null))
                .body("items.find { it.name == '本机' }.keys[0].refusedAt", equalTo(null));
    }

    @Test
    void twoKeysServeTheChangeOverAndEachCanBeRevoked() {
        Response made = make("夜间报送");
        String old = made.path("key");
        String client = CLIENTS + "/" + made.path("client.id");
        Response second = addKey(client);
        second.then().statusCode(201);
        send("X-API-Key", old).statusCode(202);
        send("X-API-Key", second.path("key")).statusCode(202);
        addKey(client).then().statusCode(409).body("type", equalTo("urn:liaoyuan:problem:too-many-api-keys"));

        String oldId = made.path("client.keys[0].id");
        TestBank.as(TestBank.HEAD_OFFICE)
                .post(client + "/keys/" + oldId + "/revoke")
                .then()
                .statusCode(200);
        send("X-API-Key", old).statusCode(401);
        send("X-API-Key", second.path("key")).statusCode(202);
        addKey(client).then().statusCode(201);

        TestBank.as(TestBank.HEAD_OFFICE)
                .post(client + "/revoke")
                .then()
                .statusCode(200)
                .body("revokedBy", equalTo("总行员"))
                .body("keys.status", everyItem(equalTo("REVOKED")));
        TestBank.as(TestBank.HEAD_OFFICE).post(client + "/revoke").then().statusCode(200);
        send("X-API-Key", second.path("key")).statusCode(401);
        addKey(client).then().statusCode(409).body("type", equalTo("urn:liaoyuan:problem:api-client-revoked"));
        assertThat(trail())
                .containsExactly(
                        "API_CLIENT_MADE ho1",
                        "API_KEY_MADE ho1",
                        "API_KEY_MADE ho1",
                        "API_KEY_REVOKED ho1",
                        "API_KEY_MADE ho1",
                        "API_CLIENT_REVOKED ho1");
        make("夜间报送").then().statusCode(201);
    }

    @Test
    void manyAtOnceMakeNoThirdKey() throws Exception {
        String client = CLIENTS + "/" + make("夜间报送").path("client.id");
        assertThat(AtOnce.times(4, () -> addKey(client).statusCode())).containsExactlyInAnyOrder(201, 409, 409, 409);
    }

    @Test
    void whatCannotBeAClientIsRefusedByField() {
        LocalDate today = time.today();
        wish(Map.of("unitCode", "B1"), "/unitCode");
        wish(Map.of("unitCode", "X9"), "/unitCode");
        wish(Map.of("expiresOn", today.plusDays(181).toString()), "/expiresOn");
        wish(Map.of("expiresOn", today.minusDays(1).toString()), "/expiresOn");
        wish(Map.of("addresses", List.of("10.0.0.0/8", "everywhere")), "/addresses/1");
        wish(Map.of("scopes", List.of()), "/scopes");
        wish(Map.of("scopes", List.of("ledger:export")), "/scopes/0");
        wish(Map.of("name", " "), "/name");
        assertThat(sql.count("select count(*) from api_client")).isZero();
        make("夜间报送").then().statusCode(201);
        make("夜间报送").then().statusCode(409).body("errors[0].pointer", equalTo("#/name"));
        make("o111").then().statusCode(409).body("errors[0].pointer", equalTo("#/name"));
        make("System").then().statusCode(409);
    }

    private void wish(Map<String, Object> different, String pointer) {
        Map<String, Object> body = new HashMap<>(good("夜间报送"));
        body.putAll(different);
        TestBank.as(TestBank.HEAD_OFFICE)
                .contentType(ContentType.JSON)
                .body(body)
                .post(CLIENTS)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("#" + pointer));
    }

    private Response make(String name) {
        return TestBank.as(TestBank.HEAD_OFFICE)
                .contentType(ContentType.JSON)
                .body(good(name))
                .post(CLIENTS);
    }

    private Map<String, Object> good(String name) {
        return Map.of(
                "name",
                name,
                "scopes",
                List.of("ledger:import"),
                "unitCode",
                "HO",
                "expiresOn",
                time.today().plusDays(180).toString());
    }

    private Response addKey(String client) {
        return TestBank.as(TestBank.HEAD_OFFICE)
                .contentType(ContentType.JSON)
                .body(Map.of("expiresOn", time.today().plusDays(90).toString()))
                .post(client + "/keys");
    }

    private static ValidatableResponse send(String header, String key) {
        return given().header(header, header.equals("Authorization") ? "Bearer " + key : key)
                .multiPart("file", "a.csv", "loan_no\n1\n".getBytes(), "text/csv")
                .post("/api/v1/ledger/imports")
                .then();
    }

    private List<String> trail() {
        return sql.list(
                "select action || ' ' || actor from audit_event where object_type = 'api-client' order by id",
                row -> row.getString(1));
    }
}
