package org.liaoyuan.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaoyuan.messaging.Messages;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.scheme.ExampleScheme;
import org.liaoyuan.scheme.TestSchemes;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

/** Whom a publication of targets asks to confirm, and when that is done. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class TargetMessagesTest {
    private static final String MINE = "/api/v1/targets/mine/2024-03";

    @Inject
    Sql sql;

    @Inject
    Messages messages;

    @BeforeEach
    void bank() {
        TestBank.standard();
        TestSchemes.publish(ExampleScheme.effectiveFrom(YearMonth.of(2024, 1)));
    }

    @Test
    void anOfficerIsAskedUntilTheTargetsAreConfirmed() {
        TargetHttp.issue("2024-03", TestBank.OFFICER, "1700000", "2600000", "5");
        JsonPath todo = openTodos(TestBank.OFFICER);
        assertThat(todo.getString("items[0].title")).isEqualTo("Confirm your targets of March 2024");
        assertThat(todo.getString("items[0].body")).startsWith("Floor 1,700,000 yuan, stretch 2,600,000 yuan");
        assertThat(todo.getString("items[0].link")).isEqualTo("/targets?month=2024-03");
        acknowledge();
        assertThat(openTodos(TestBank.OFFICER).getInt("total")).isZero();
    }

    @Test
    void aNewerPublicationReplacesTheTodo() {
        TargetHttp.issue("2024-03", TestBank.OFFICER, "1700000", "2600000", "5");
        TargetHttp.issue("2024-03", TestBank.OFFICER, "1800000", "2600000", "5");
        JsonPath todos = openTodos(TestBank.OFFICER);
        assertThat(todos.getInt("total")).isOne();
        assertThat(todos.getString("items[0].body")).startsWith("Floor 1,800,000");
    }

    @Test
    void theManagerOfTheOfficersIsToldOfThemTogether() {
        TargetHttp.issue("2024-03", TestBank.OFFICER, "1700000", "2600000", "5");
        assertThat(kindsOf(TestBank.SUB_BRANCH_MANAGER)).containsExactly("TARGETS_OF_TEAM");
        assertThat(kindsOf(TestBank.OTHER_SUB_BRANCH_MANAGER)).isEmpty();
        assertThat(kindsOf(TestBank.COLLEAGUE)).isEmpty();
    }

    @Test
    void withdrawnTargetsNeedNoConfirming() {
        TargetHttp.issue("2024-03", TestBank.OFFICER, "1700000", "2600000", "5");
        String sheet = TargetHttp.OFFICERS + "2024-03/B1";
        TargetHttp.save(TestBank.BRANCH_MANAGER, sheet, "{\"rows\": []}").statusCode(200);
        TargetHttp.publish(TestBank.BRANCH_MANAGER, sheet, "taken back").statusCode(200);
        assertThat(openTodos(TestBank.OFFICER).getInt("total")).isZero();
        assertThat(kindsOf(TestBank.OFFICER)).containsExactly("TARGETS_ISSUED", "TARGETS_WITHDRAWN");
    }

    @Test
    void unitsManagersAreAskedToLookAtWhatTheirUnitWasGiven() {
        String sheet = TargetHttp.UNITS + "2024/HO";
        TargetHttp.save(
                        TestBank.HEAD_OFFICE,
                        sheet,
                        "{\"cells\": [{\"unitCode\": \"B1\", \"month\": \"2024-03\", \"amount\": 9000000, \"fixed\": true}]}")
                .statusCode(200);
        TargetHttp.publish(TestBank.HEAD_OFFICE, sheet, "").statusCode(200);
        assertThat(kindsOf(TestBank.BRANCH_MANAGER)).containsExactly("UNIT_TARGETS_ISSUED");
        assertThat(kindsOf(TestBank.OTHER_BRANCH_MANAGER)).isEmpty();
    }

    @Test
    void whenTheMonthIsClosedNobodyIsLeftWithTheTodo() {
        TargetHttp.issue("2024-03", TestBank.OFFICER, "1700000", "2600000", "5");
        morningAfter(YearMonth.of(2024, 2));
        assertThat(openTodos(TestBank.OFFICER).getInt("total")).isOne();
        morningAfter(YearMonth.of(2024, 3));
        assertThat(openTodos(TestBank.OFFICER).getInt("total")).isZero();
    }

    /** The schedule as it runs once that month is the latest closed one. */
    private void morningAfter(YearMonth closed) {
        ManagedContext context = Arc.container().requestContext();
        context.activate();
        try {
            UnseenTargets schedule = new UnseenTargets(() -> Optional.of(closed), messages);
            QuarkusTransaction.requiringNew().run(() -> schedule.run(Instant.parse("2024-04-01T00:00:00Z")));
        } finally {
            context.terminate();
        }
    }

    private static void acknowledge() {
        String tag = TestBank.as(TestBank.OFFICER).get(MINE).header("ETag");
        TestBank.as(TestBank.OFFICER)
                .header("If-Match", tag)
                .post(MINE + "/acknowledge")
                .then()
                .statusCode(200);
    }

    private static JsonPath openTodos(String staffNo) {
        return TestBank.as(staffNo)
                .header("Accept-Language", "en")
                .get("/api/v1/messages?todo=OPEN")
                .jsonPath();
    }

    private List<String> kindsOf(String staffNo) {
        return sql.list(
                "select kind from message where recipient = ? order by id",
                row -> row.getString(1),
                TestBank.personId(staffNo));
    }
}
