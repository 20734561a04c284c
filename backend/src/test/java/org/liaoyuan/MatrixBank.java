package org.liaoyuan;

import static java.util.Map.entry;

import io.quarkus.arc.Arc;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.liaoyuan.access.TestPasswords;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.time.BankTime;
import org.liaoyuan.testing.BankApi;
import org.liaoyuan.testing.Csv;
import org.liaoyuan.testing.TestBank;

/**
 * The bank in which the matrix is tried: the standard one, and one of each thing that a path can name by an id. A thing is made
 * when it is first named, for most lines name few.
 */
final class MatrixBank {
    private static final Pattern NAME = Pattern.compile("\\$\\{(\\w+)}");

    private final Map<String, Function<MatrixBank, String>> makers;
    private final Map<String, String> made = new HashMap<>();

    private MatrixBank(Map<String, Function<MatrixBank, String>> makers) {
        this.makers = makers;
    }

    /** Makes it anew. */
    static MatrixBank standard() {
        TestBank.standard();
        TestPasswords.give(TestBank.OFFICER);
        return new MatrixBank(Map.ofEntries(
                entry("job", bank -> job()),
                entry("grant", bank -> grant()),
                entry("scheme", bank -> scheme()),
                entry("message", bank -> message()),
                entry("action", bank -> action()),
                entry("attachment", bank -> attachment(bank.id("action"))),
                entry("draft", bank -> notice()),
                entry("notice", bank -> published(notice())),
                entry("meeting", bank -> meeting(bank.id("notice"))),
                entry("unknown", bank -> UUID.randomUUID().toString()),
                entry("plan", bank -> plan(bank)),
                entry("tomorrow", bank -> today().plusDays(1).toString()),
                entry("today", bank -> today().toString())));
    }

    /** The same with a scheme, a ledger, a closed month (2024-01) and open ones: loan L1 is of the first officer. */
    static MatrixBank scored() {
        TestBank.standard();
        String scheme = BankApi.publishScheme(new String(Csv.bytes("/sample/scheme.json"), StandardCharsets.UTF_8));
        JsonPath receipt = BankApi.importLedger(
                "ledger.csv", MatrixLine.file("scored.csv"), "?mode=STRICT&completeThrough=2024-02-29");
        BankApi.close("2024-01");
        return new MatrixBank(Map.of(
                "import",
                bank -> receipt.getString("id"),
                "unknown",
                bank -> UUID.randomUUID().toString(),
                "monday",
                bank -> today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .toString(),
                "inquiry",
                bank -> inquiry(),
                "published",
                bank -> scheme,
                "simulation",
                bank -> BankApi.simulate(scheme, "2024-01", "2024-01"),
                "warning",
                bank -> warning(),
                "exemption",
                bank -> exemption(),
                "exit",
                bank -> exit()));
    }

    /** The text with the id of each thing in place of its name. */
    String filled(String text) {
        return NAME.matcher(text).replaceAll(name -> id(name.group(1)));
    }

    private String id(String name) {
        String known = made.get(name);
        return known == null ? make(name) : known;
    }

    /** Of others, if need be. */
    private String make(String name) {
        String id = Objects.requireNonNull(makers.get(name), name).apply(this);
        made.put(name, id);
        return id;
    }

    private static LocalDate today() {
        return Arc.container().instance(BankTime.class).get().today();
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
                        "insert into job (id, kind, status, created_by, created_at) values (?, 'PROBE', 'DONE', ?,"
                                + " now())",
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

    /** Of the first officer, by the first sub-branch manager. */
    private static String plan(MatrixBank bank) {
        return TestBank.as(TestBank.SUB_BRANCH_MANAGER)
                .contentType("application/json")
                .body(bank.filled(new String(MatrixLine.file("improvement-plan.json"), StandardCharsets.UTF_8)))
                .post("/api/v1/improvement-plans")
                .then()
                .statusCode(201)
                .extract()
                .path("summary.id");
    }

    private static String exemption() {
        return TestBank.as(TestBank.BRANCH_MANAGER)
                .contentType("application/json")
                .body(MatrixLine.file("exemption.json"))
                .post("/api/v1/exemptions")
                .then()
                .statusCode(201)
                .extract()
                .path("summary.id");
    }

    /** Of the first officer, open, as a third month would have opened it. */
    private static String exit() {
        UUID id = UUID.randomUUID();
        sql().update("""
                        insert into exit_case (id, person_id, unit_id, first_month, month, status, opened_on, statement_due_on,
                            due_on, changed_at)
                        values (?, ?, ?, '2024-01-01', '2024-01-01', 'OPEN', current_date, current_date + 7,
                            current_date + 14, now())""", id, TestBank.personId(TestBank.OFFICER), TestBank.unitId("S11"));
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

    private static String meeting(String notice) {
        return TestBank.as(TestBank.SUB_BRANCH_MANAGER)
                .contentType("application/json")
                .body(Map.of("unitCode", "S11", "heldOn", today().toString(), "attendees", List.of(TestBank.OFFICER)))
                .post("/api/v1/notices/" + notice + "/meetings")
                .then()
                .statusCode(201)
                .extract()
                .path("items[0].id");
    }

    private static String message() {
        UUID id = UUID.randomUUID();
        sql().update("""
            insert into message (id, recipient, kind, arguments, todo, sent_at)
            values (?, ?, 'PROBE', '{}', true, now())\
            """, id, TestBank.personId(TestBank.OFFICER));
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
