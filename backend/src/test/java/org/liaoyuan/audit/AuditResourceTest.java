package org.liaoyuan.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

/** The auditor's search. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class AuditResourceTest {
    private static final String AUDIT = "/api/v1/audit";

    @Inject
    Sql sql;

    @BeforeEach
    void trail() {
        TestBank.standard();
        entry("2024-03-01T00:00:00+08:00", "admin1", "ROLE_GRANTED", "person", "bm1", "DONE");
        entry("2024-03-31T23:59:59+08:00", "ho1", "SCHEME_CHANGED", "scheme", "s-1", "DONE");
        entry("2024-04-01T00:00:00+08:00", "ho1", "MONTH_CLOSED", "month", "2024-03", "DONE");
        entry("2024-04-02T08:00:00+08:00", "system", "SIGN_IN_FAILED", "account", "bm1", "REFUSED");
    }

    @ParameterizedTest
    @CsvSource({
        "page=0,                                4, 4",
        "actor=ho1,                             2, 3",
        "action=ROLE_GRANTED,                   1, 1",
        "objectType=scheme,                     1, 2",
        "objectId=bm1,                          2, 4",
        "objectType=person&objectId=bm1,        1, 1",
        "outcome=REFUSED,                       1, 4",
        "from=2024-04-01,                       2, 4",
        "to=2024-03-31,                         2, 2",
        "from=2024-03-01&to=2024-03-01,         1, 1",
        "actor=HO1,                             0,",
        "actor=%25,                             0,",
        "actor=,                                4, 4",
        "sort=at,                               4, 1",
        "'sort=actor,-at',                      4, 1",
        "sort=-objectType,                      4, 2",
        "size=1&page=2,                         4, 2"
    })
    void isFilteredSortedAndCutIntoPages(String query, int total, Integer first) {
        TestBank.as(TestBank.AUDITOR)
                .urlEncodingEnabled(false)
                .get(AUDIT + "?" + query)
                .then()
                .statusCode(200)
                .body("total", equalTo(total))
                .body("items[0]?.id", equalTo(first));
    }

    @Test
    void anEntryTellsWhoWithTheStateBeforeAndAfter() {
        TestBank.as(TestBank.AUDITOR)
                .get(AUDIT + "/2")
                .then()
                .statusCode(200)
                .body("actor", equalTo("ho1"))
                .body("actorName", equalTo("总行员"))
                .body("actorRoles", equalTo("HEAD_OFFICE"))
                .body("before.name", equalTo("旧"))
                .body("after.list", contains(1, 2))
                .body("$", not(hasKey("reason")));
        TestBank.as(TestBank.AUDITOR).get(AUDIT + "/4").then().body("$", not(hasKey("actorName")));
        TestBank.as(TestBank.AUDITOR).get(AUDIT + "/99").then().statusCode(404);
    }

    @Test
    void comesAsAFileToo() {
        TestBank.as(TestBank.AUDITOR)
                .header("Accept", "text/csv")
                .get(AUDIT + "?actor=ho1&sort=at")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("audit.csv"))
                .body(startsWith("\uFEFF编号,时间,操作人工号,操作人,"))
                .body(containsString("2,2024-03-31 23:59:59,ho1,总行员,HEAD_OFFICE,,SCHEME_CHANGED,scheme,s-1,"))
                .body(containsString("完成"))
                .body(not(containsString("ROLE_GRANTED")));
        byte[] workbook = TestBank.as(TestBank.AUDITOR)
                .header("Accept", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .get(AUDIT)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(new String(workbook, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    }

    @ParameterizedTest
    @CsvSource({
        "?from=2024-02-30, from",
        "?to=yesterday, to",
        "?from=2024-03-02&to=2024-03-01, to",
        "?outcome=MAYBE, outcome",
        "?sort=hash, sort",
        "?size=501, size",
        "?page=-1, page",
        "/verification?entries=1, hash",
        "/verification?hash=00, entries",
        "/verification?entries=x&hash=00, entries",
        "/verification?entries=0&hash=00, entries",
        "/verification?entries=1&hash=XY, hash",
        "/x, id"
    })
    void aBadWishIsRefusedByName(String wish, String parameter) {
        TestBank.as(TestBank.AUDITOR)
                .get(AUDIT + wish)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo(parameter));
    }

    /** Newest first, each new entry moves all the others on by one. */
    @Test
    void aFileHoldsEachEntryOnceWhileOthersAreRecorded() throws Exception {
        sql.update("insert into audit_event (at, actor, actor_roles, action, object_type, object_id)"
                + " select now(), 'ho1', 'HEAD_OFFICE', 'MANY', 'probe', 'x' from generate_series(1, 2300)");
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
            while (!over.get()) {
                entry(Instant.now().toString(), "ho1", "MORE", "probe", "x", "DONE");
            }
        });
        String file = TestBank.quicklyAs(TestBank.AUDITOR)
                .header("Accept", "text/csv")
                .get(AUDIT)
                .asString();
        over.set(true);
        writer.get();
        List<String> ids =
                file.lines().skip(1).map(line -> line.split(",", 2)[0]).toList();
        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(2304);
    }

    @Test
    void aBadWishForAFileIsRefusedBeforeTheFileBegins() {
        TestBank.as(TestBank.AUDITOR)
                .header("Accept", "text/csv")
                .get(AUDIT + "?from=2024-03-02&to=2024-03-01")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("before-from"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/1", "/verification"})
    void isForTheAuditorAlone(String path) {
        for (String other : new String[] {
            TestBank.ADMIN,
            TestBank.HEAD_OFFICE,
            TestBank.BRANCH_MANAGER,
            TestBank.SUB_BRANCH_MANAGER,
            TestBank.OFFICER,
            TestBank.CANDIDATE
        }) {
            TestBank.as(other).get(AUDIT + path).then().statusCode(403);
        }
        given().get(AUDIT + path).then().statusCode(401);
    }

    @Test
    void readingLeavesTheTrailAsItIs() {
        TestBank.as(TestBank.AUDITOR).get(AUDIT).then().statusCode(200);
        TestBank.as(TestBank.AUDITOR).get(AUDIT + "/verification").then().statusCode(200);
        assertThat(sql.count("select count(*) from audit_event")).isEqualTo(4);
    }

    private void entry(String at, String actor, String action, String type, String id, String outcome) {
        sql.update("""
                insert into audit_event (at, actor, actor_roles, action, object_type, object_id, before, after, outcome)
                values (?::timestamptz, ?, 'HEAD_OFFICE', ?, ?, ?, '{"name": "旧"}', '{"name": "新", "list": [1, 2]}', ?)
                """, at, actor, action, type, id, outcome);
    }
}
