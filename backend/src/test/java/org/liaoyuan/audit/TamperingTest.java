package org.liaoyuan.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.Superuser;
import org.liaoyuan.testing.TestBank;

/** Rows changed by hand past every guard of the database; entries 1 to 5 are of objects a to e. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class TamperingTest {
    private static final String VERIFICATION = "/api/v1/audit/verification";
    /** The same computation as the database's own, open to whoever may replace functions. */
    private static final String REMAKE_LINK = """
            update audit_link l set hash = sha256(convert_to(audit_chain_text(e, l.position,
                coalesce((select p.hash from audit_link p where p.position = l.position - 1),
                    decode(repeat('00', 32), 'hex'))), 'UTF8'))
            from audit_event e where e.id = l.event_id and l.position = """;

    @Inject
    Audit audit;

    @BeforeEach
    void fiveEntries() {
        TestBank.standard();
        for (String object : new String[] {"a", "b", "c", "d", "e"}) {
            QuarkusTransaction.requiringNew()
                    .run(() -> audit.record("THING_CHANGED", "thing", object, null, Map.of("name", "值 " + object)));
        }
    }

    @Test
    void anUntouchedTrailIsIntact() {
        verification()
                .body("intact", equalTo(true))
                .body("checked", equalTo(5))
                .body("entries", equalTo(5))
                .body("$", not(hasKey("fault")));
    }

    @Test
    void anEmptyTrailIsIntact() {
        TestBank.standard();
        verification().body("intact", equalTo(true)).body("entries", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at = at + interval '1 microsecond'",
                "at = 'infinity'",
                "at = '-infinity'",
                "at = '294276-12-31T00:00:00Z'",
                "transaction = transaction + 1",
                "actor = 'ho1'",
                "actor_roles = 'ADMIN'",
                "address = '10.0.0.1'",
                "action = 'THING_DELETED'",
                "object_type = 'person'",
                "object_id = 'x'",
                "before = '{}'",
                "after = jsonb_set(after, '{name}', '\"值 x\"')",
                "after = null",
                "reason = ''",
                "trace_id = '1'",
                "outcome = 'REFUSED'",
                "object_type = 'thingc', object_id = ''"
            })
    void aChangedFieldIsFound(String change) {
        Superuser.does("update audit_event set " + change + " where id = 3");
        fault("ENTRY_CHANGED", 3).body("fault.entryId", equalTo(3)).body("checked", equalTo(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"at", "transaction", "actor", "actor_roles", "action", "object_type", "object_id", "outcome"})
    void aFieldTakenOutPastItsConstraintIsFound(String column) {
        String table = "alter table audit_event alter column " + column;
        try {
            Superuser.does(table + " drop not null", "update audit_event set " + column + " = null where id = 3");
            fault("ENTRY_CHANGED", 3).body("fault.entryId", equalTo(3));
        } finally {
            TestBank.standard();
            Superuser.does(table + " set not null");
        }
    }

    @Test
    void aChangedEntryIsNamedAlsoWhenTheNoteOfTheEndIsGone() {
        Superuser.does("update audit_event set actor = 'ho1' where id = 3", "delete from audit_head");
        fault("ENTRY_CHANGED", 3);
    }

    @Test
    void theNamedRowIsToldAsItStands() {
        Superuser.does("update audit_event set actor = 'ho1' where id = 2");
        fault("ENTRY_CHANGED", 2)
                .body("fault.actor", equalTo("ho1"))
                .body("fault.action", equalTo("THING_CHANGED"))
                .body("fault.objectType", equalTo("thing"))
                .body("fault.objectId", equalTo("b"));
    }

    @Test
    void aChangedEntryWithItsHashMadeAnewIsFoundAtTheNext() {
        Superuser.does("update audit_event set actor = 'ho1' where id = 3", REMAKE_LINK + 3);
        fault("ENTRY_CHANGED", 4);
    }

    @Test
    void anEntryTakenOutOfTheMiddleIsFound() {
        Superuser.does("delete from audit_event where id = 3");
        fault("ENTRY_MISSING", 3).body("fault.entryId", equalTo(3)).body("fault.at", nullValue());
    }

    @Test
    void anEntryTakenOutTogetherWithItsLinkIsFound() {
        Superuser.does("delete from audit_event where id = 3", "delete from audit_link where position = 3");
        fault("LINK_MISSING", 3);
    }

    @Test
    void aClosedGapIsFound() {
        Superuser.does(
                "delete from audit_event where id = 3",
                "delete from audit_link where position = 3",
                "update audit_link set position = 3 where position = 4");
        fault("ENTRY_CHANGED", 3).body("fault.entryId", equalTo(4));
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "4, 4", "1, 1"})
    void entriesCutOffTheEndAreFound(int from, int firstMissing) {
        Superuser.does(
                "delete from audit_event where id >= " + from, "delete from audit_link where position >= " + from);
        fault("END_MISSING", firstMissing).body("entries", equalTo(5));
    }

    @Test
    void anInsertedEntryIsFound() {
        Superuser.does("""
                insert into audit_event (at, actor, actor_roles, action, object_type, object_id)
                values ('2024-01-01T00:00:00Z', 'ho1', 'HEAD_OFFICE', 'THING_CHANGED', 'thing', 'planted')""");
        verification()
                .body("intact", equalTo(false))
                .body("fault.kind", equalTo("ENTRY_OUTSIDE"))
                .body("fault.objectId", equalTo("planted"))
                .body("fault.position", nullValue());
    }

    @Test
    void anEntryInsertedIntoTheChainIsFound() {
        Superuser.does(
                """
                insert into audit_event (at, actor, actor_roles, action, object_type, object_id)
                values ('2024-01-01T00:00:00Z', 'ho1', 'HEAD_OFFICE', 'THING_CHANGED', 'thing', 'planted')""",
                "update audit_link set position = position + 100 where position >= 3",
                "update audit_link set position = position - 99 where position >= 100",
                "insert into audit_link values (3, 6, decode(repeat('00', 32), 'hex'))",
                REMAKE_LINK + 3,
                "update audit_head set entries = 6");
        fault("ENTRY_CHANGED", 4);
    }

    @Test
    void swappedEntriesAreFound() {
        Superuser.does("""
                update audit_event e set object_id = o.object_id, after = o.after
                from audit_event o where (e.id, o.id) in ((2, 4), (4, 2))""");
        fault("ENTRY_CHANGED", 2);
    }

    @Test
    void swappedLinksAreFound() {
        Superuser.does(
                "update audit_link set position = 99 where position = 2",
                "update audit_link set position = 2 where position = 4",
                "update audit_link set position = 4 where position = 99");
        fault("ENTRY_CHANGED", 2).body("fault.entryId", equalTo(4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from audit_head",
                "update audit_head set hash = sha256('x')",
                "update audit_head set entries = 4"
            })
    void aFalsifiedEndIsFound(String change) {
        Superuser.does(change);
        verification().body("intact", equalTo(false)).body("fault.kind", equalTo("HEAD_CHANGED"));
    }

    /** What nothing inside the database can show: only an end that was noted down elsewhere does. */
    @Test
    void aChainMadeAnewIsSoundInItselfButNotAsNoted() {
        JsonPath noted = verification().extract().jsonPath();
        Superuser.does(
                "update audit_event set actor = 'ho1' where id = 4",
                REMAKE_LINK + 4,
                REMAKE_LINK + 5,
                "update audit_head set hash = (select hash from audit_link where position = 5)");
        verification().body("intact", equalTo(true));
        against(noted).body("fault.kind", equalTo("NOT_AS_NOTED")).body("fault.position", equalTo(5));
    }

    @Test
    void aNoteThatWasCopiedWronglyIsNotTakenForABrokenChain() {
        JsonPath noted = verification().extract().jsonPath();
        against(50, noted.getString("hash")).body("fault.kind", equalTo("NOT_AS_NOTED"));
        against(4, noted.getString("hash")).body("fault.kind", equalTo("NOT_AS_NOTED"));
        against(5, "0".repeat(64)).body("fault.kind", equalTo("NOT_AS_NOTED"));
    }

    @Test
    void aChainShortenedWithItsEndIsShorterThanNoted() {
        JsonPath noted = verification().extract().jsonPath();
        Superuser.does(
                "delete from audit_event where id = 5",
                "delete from audit_link where position = 5",
                "update audit_head set entries = 4, hash = (select hash from audit_link where position = 4)");
        verification().body("intact", equalTo(true));
        against(noted).body("fault.kind", equalTo("NOT_AS_NOTED")).body("fault.position", equalTo(5));
    }

    @Test
    void whatIsRecordedAfterANoteLeavesTheNoteTrue() {
        JsonPath noted = verification().extract().jsonPath();
        QuarkusTransaction.requiringNew().run(() -> audit.record("THING_CHANGED", "thing", "f", null, null));
        against(noted).body("intact", equalTo(true)).body("entries", equalTo(6));
        assertThat(noted.getString("hash")).hasSize(64);
    }

    private static ValidatableResponse fault(String kind, int position) {
        return verification()
                .body("intact", equalTo(false))
                .body("fault.kind", equalTo(kind))
                .body("fault.position", equalTo(position));
    }

    private static ValidatableResponse verification() {
        return TestBank.as(TestBank.AUDITOR).get(VERIFICATION).then().statusCode(200);
    }

    private static ValidatableResponse against(JsonPath noted) {
        return against(noted.getLong("entries"), noted.getString("hash"));
    }

    private static ValidatableResponse against(long entries, String hash) {
        return TestBank.as(TestBank.AUDITOR)
                .queryParam("entries", entries)
                .queryParam("hash", hash)
                .get(VERIFICATION)
                .then()
                .statusCode(200);
    }
}
