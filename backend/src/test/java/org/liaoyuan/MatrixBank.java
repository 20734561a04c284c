package org.liaoyuan;

import static java.util.Map.entry;

import io.quarkus.arc.Arc;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.UUID;
import org.liaoyuan.access.TestPasswords;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.time.BankTime;
import org.liaoyuan.testing.BankApi;
import org.liaoyuan.testing.Csv;
import org.liaoyuan.testing.TestBank;

/** The bank in which the matrix is tried: the standard one, and one of each thing that a path can name by an id. */
final class MatrixBank {
    private MatrixBank() {}

    /** Makes it anew; the ids by their name in the examples. */
    static Map<String, String> make() {
        TestBank.standard();
        TestPasswords.give(TestBank.OFFICER);
        String action = action();
        String draft = notice();
        return Map.ofEntries(
                entry("job", job()),
                entry("grant", grant()),
                entry("scheme", scheme()),
                entry("message", message()),
                entry("action", action),
                entry("attachment", attachment(action)),
                entry("draft", draft),
                entry("notice", published(notice())),
                entry("unknown", UUID.randomUUID().toString()),
                entry(
                        "today",
                        Arc.container().instance(BankTime.class).get().today().toString()));
    }

    /** The same with a scheme, a ledger, a closed month (2024-01) and open ones: loan L1 is of the first officer. */
    static Map<String, String> scored() {
        TestBank.standard();
        BankApi.publishScheme(new String(Csv.bytes("/sample/scheme.json"), StandardCharsets.UTF_8));
        JsonPath receipt = BankApi.importLedger(
                "ledger.csv", MatrixLine.file("scored.csv"), "?mode=STRICT&completeThrough=2024-02-29");
        BankApi.close("2024-01");
        return Map.of(
                "import",
                receipt.getString("id"),
                "unknown",
                UUID.randomUUID().toString(),
                "monday",
                monday(),
                "inquiry",
                inquiry(),
                "warning",
                warning());
    }

    private static String monday() {
        LocalDate today = Arc.container().instance(BankTime.class).get().today();
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).toString();
    }

    private static String scheme() {
        return TestBank.as(TestBank.HEAD_OFFICE)
                .contentType("application/json")
                .body(MatrixLine.file("scheme.json"))
                .post("/api/v1/schemes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String job() {
        UUID id = UUID.randomUUID();
        sql().update(
                        "insert into job (id, kind, status, created_by, created_at) values (?, 'PROBE', 'DONE', ?, now())",
                        id,
                        TestBank.personId(TestBank.ADMIN));
        return id.toString();
    }

    private static String action() {
        return TestBank.as(TestBank.SUB_BRANCH_MANAGER)
                .contentType("application/json")
                .body(MatrixLine.file("action.json"))
                .post("/api/v1/actions")
                .then()
                .statusCode(201)
                .extract()
                .path("summary.id");
    }

    private static String inquiry() {
        return TestBank.as(TestBank.OFFICER)
                .contentType("application/json")
                .body(Map.of("month", "2024-01", "kind", "TIER", "reason", "OTHER", "words", "为什么是五梯队?"))
                .post("/api/v1/inquiries")
                .then()
                .statusCode(201)
                .extract()
                .path("summary.id");
    }

    /** Of the first officer's closed month, as its round would have written it. */
    private static String warning() {
        UUID id = UUID.randomUUID();
        sql().update("insert into warned_month (month) values ('2024-01-01')");
        sql().update("""
                        insert into warning (id, month, person_id, unit_id, stage, streak, amount, lifeline_amount, recorded_at)
                        values (?, '2024-01-01', ?, ?, 'REMINDER', 1, 0, 1, now())""", id, TestBank.personId(TestBank.OFFICER), TestBank.unitId("S11"));
        return id.toString();
    }

    private static String attachment(String action) {
        return TestBank.as(TestBank.OFFICER)
                .multiPart("file", "evidence.pdf", MatrixLine.file("evidence.pdf"))
                .post("/api/v1/attachments?ownerType=action&ownerId=" + action)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String notice() {
        return TestBank.as(TestBank.BRANCH_MANAGER)
                .contentType("application/json")
                .body(MatrixLine.file("notice.json"))
                .post("/api/v1/notices")
                .then()
                .statusCode(201)
                .extract()
                .path("summary.id");
    }

    private static String published(String notice) {
        TestBank.as(TestBank.BRANCH_MANAGER)
                .header("If-Match", "\"v0\"")
                .post("/api/v1/notices/" + notice + "/publish")
                .then()
                .statusCode(200);
        return notice;
    }

    private static String message() {
        UUID id = UUID.randomUUID();
        sql().update("""
                        insert into message (id, recipient, kind, arguments, todo, sent_at)
                        values (?, ?, 'PROBE', '{}', true, now())""", id, TestBank.personId(TestBank.OFFICER));
        return id.toString();
    }

    private static String grant() {
        return sql().one(
                        "select id from role_grant where person_id = ?",
                        row -> row.getString(1),
                        TestBank.personId(TestBank.BRANCH_MANAGER))
                .orElseThrow();
    }

    private static Sql sql() {
        return Arc.container().instance(Sql.class).get();
    }
}
