package org.liaoyuan.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.testing.AtOnce;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class MessageResourceTest {
    private static final String PATH = "/api/v1/messages";
    private static final Subject THING = new Subject("probe", "17");
    private static final Map<String, Object> ARGUMENTS = Map.of(
            "name", "王芳", "staffNo", "9", "role", new TextKey("role.AUDITOR"), "unit", "总行", "from", "2024-03-01");

    @Inject
    Messages messages;

    @Inject
    Sql sql;

    @BeforeEach
    void bank() {
        TestBank.standard();
    }

    @Test
    void aMessageIsReadInTheReadersLanguage() {
        send(Message.notice(officer(), "ROLE_GRANTED_TO_OTHER", ARGUMENTS).linkedTo("/people/9"));
        TestBank.as(TestBank.OFFICER)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].label", equalTo("岗位授权"))
                .body("items[0].title", equalTo("王芳已担任总行审计"))
                .body("items[0].link", equalTo("/people/9"))
                .body("items[0].readAt", nullValue());
        TestBank.as(TestBank.OFFICER)
                .header("Accept-Language", "en")
                .get(PATH)
                .then()
                .body("items[0].title", equalTo("王芳 is now auditor of 总行"));
    }

    @Test
    void toBeListedDeliversToBeOpenedReadsAndBothTimesStay() {
        send(Message.notice(officer(), "ROLE_GRANTED", ARGUMENTS));
        assertThat(messages.proofs(THING)).isEmpty();
        waiting(TestBank.OFFICER, 1, 0);
        String id = TestBank.as(TestBank.OFFICER).get(PATH).path("items[0].id");
        String delivered = TestBank.as(TestBank.OFFICER).get(PATH).path("items[0].deliveredAt");
        assertThat(delivered).isNotNull();
        waiting(TestBank.OFFICER, 1, 0);
        String read = TestBank.as(TestBank.OFFICER)
                .post(PATH + "/" + id + "/read")
                .then()
                .statusCode(200)
                .body("deliveredAt", equalTo(delivered))
                .extract()
                .path("readAt");
        TestBank.as(TestBank.OFFICER).post(PATH + "/" + id + "/read").then().body("readAt", equalTo(read));
        waiting(TestBank.OFFICER, 0, 0);
        assertThat(audited(id)).containsExactly("MESSAGES_SENT", "MESSAGES_DELIVERED", "MESSAGE_READ");
    }

    @Test
    void filtersByWhatWaits() {
        send(Message.notice(officer(), "ROLE_GRANTED", ARGUMENTS));
        send(Message.todo(officer(), "ROLE_GRANTED", ARGUMENTS, LocalDate.of(2024, 4, 2)));
        send(Message.todo(officer(), "ROLE_GRANTED", ARGUMENTS, LocalDate.of(2024, 4, 1)));
        String last = TestBank.as(TestBank.OFFICER).get(PATH).path("items[0].id");
        TestBank.as(TestBank.OFFICER).post(PATH + "/" + last + "/read");
        TestBank.as(TestBank.OFFICER).get(PATH + "?unread=true").then().body("total", equalTo(2));
        TestBank.as(TestBank.OFFICER).get(PATH + "?unread=false").then().body("items.id", contains(last));
        TestBank.as(TestBank.OFFICER)
                .get(PATH + "?todo=OPEN&sort=dueOn&size=1")
                .then()
                .body("total", equalTo(2))
                .body("items.dueOn", contains("2024-04-01"));
        TestBank.as(TestBank.OFFICER).post(PATH + "/" + last + "/done").then().statusCode(200);
        TestBank.as(TestBank.OFFICER).get(PATH + "?todo=DONE").then().body("items.id", contains(last));
    }

    @Test
    void aTodoThatEndsByItselfIsSettledByItsModuleAlone() {
        send(Message.todo(officer(), "ROLE_GRANTED", ARGUMENTS, null).about(THING));
        send(Message.todo(TestBank.personId(TestBank.COLLEAGUE), "ROLE_GRANTED", ARGUMENTS, null)
                .about(THING));
        String id = TestBank.as(TestBank.OFFICER).get(PATH).path("items[0].id");
        TestBank.as(TestBank.OFFICER)
                .post(PATH + "/" + id + "/done")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:liaoyuan:problem:todo-ends-by-itself"));
        waiting(TestBank.OFFICER, 1, 1);
        within(() -> messages.settle(THING, officer()));
        waiting(TestBank.OFFICER, 1, 0);
        waiting(TestBank.COLLEAGUE, 1, 1);
        within(() -> messages.settle(THING));
        waiting(TestBank.COLLEAGUE, 1, 0);
        assertThat(messages.proofs(THING)).hasSize(2).allMatch(proof -> proof.doneAt() != null);
        assertThat(messages.proofs(THING).get(1).deliveredAt()).isNull();
    }

    @Test
    void aNoticeCannotBeDone() {
        send(Message.notice(officer(), "ROLE_GRANTED", ARGUMENTS));
        String id = TestBank.as(TestBank.OFFICER).get(PATH).path("items[0].id");
        TestBank.as(TestBank.OFFICER)
                .post(PATH + "/" + id + "/done")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:liaoyuan:problem:not-a-todo"));
    }

    @Test
    void whatIsNotTheCallersIsNotThere() {
        send(Message.todo(officer(), "ROLE_GRANTED", ARGUMENTS, null));
        String id = TestBank.as(TestBank.OFFICER).get(PATH).path("items[0].id");
        for (String other : List.of(TestBank.COLLEAGUE, TestBank.SUB_BRANCH_MANAGER, TestBank.AUDITOR)) {
            TestBank.as(other).get(PATH).then().body("items", hasSize(0));
            for (String verb : List.of("/read", "/done")) {
                TestBank.as(other).post(PATH + "/" + id + verb).then().statusCode(404);
                TestBank.as(other)
                        .post(PATH + "/" + UUID.randomUUID() + verb)
                        .then()
                        .statusCode(404);
            }
        }
        RestAssured.get(PATH).then().statusCode(401);
        waiting(TestBank.OFFICER, 1, 1);
    }

    @Test
    void badInputIsNamed() {
        refused("?unread=maybe", "unread");
        refused("?todo=LATER", "todo");
        refused("?sort=title", "sort");
        refused("?size=501", "size");
        TestBank.as(TestBank.OFFICER)
                .post(PATH + "/17/read")
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem("id"));
    }

    @Test
    void ofTwoWhoOpenItAtOnceTheFirstTimeStays() throws Exception {
        send(Message.notice(officer(), "ROLE_GRANTED", ARGUMENTS));
        String id = TestBank.as(TestBank.OFFICER).get(PATH).path("items[0].id");
        List<Integer> statuses = AtOnce.times(
                4,
                () -> TestBank.quicklyAs(TestBank.OFFICER)
                        .post(PATH + "/" + id + "/read")
                        .statusCode());
        assertThat(statuses).containsOnly(200);
    }

    @Test
    void theDatabaseRefusesToChangeAMessageOrItsTimes() {
        send(Message.notice(officer(), "ROLE_GRANTED", ARGUMENTS));
        TestBank.as(TestBank.OFFICER).get(PATH);
        for (String change : List.of(
                "update message set delivered_at = now() + interval '1 day'",
                "update message set kind = 'OTHER'",
                "delete from message")) {
            assertThatThrownBy(() -> sql.update(change)).as(change).isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void whoeverGetsARoleAndTheAuditorsAreTold() {
        TestBank.as(TestBank.ADMIN)
                .contentType("application/json")
                .body(Map.of("role", "SUB_BRANCH_MANAGER", "unitCode", "S12", "from", "2024-03-01"))
                .post("/api/v1/organisation/people/" + TestBank.SUB_BRANCH_MANAGER + "/roles")
                .then()
                .statusCode(201);
        TestBank.as(TestBank.SUB_BRANCH_MANAGER).get(PATH).then().body("items.title", contains("您已担任第一分行二支行支行负责人"));
        TestBank.as(TestBank.AUDITOR)
                .get(PATH)
                .then()
                .body("items.kind", contains("ROLE_GRANTED_TO_OTHER"))
                .body("items[0].deliveredAt", notNullValue());
    }

    private void refused(String query, String parameter) {
        TestBank.as(TestBank.OFFICER)
                .get(PATH + query)
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem(parameter));
    }

    private static void waiting(String staffNo, int unread, int todos) {
        TestBank.as(staffNo)
                .get(PATH + "/count")
                .then()
                .statusCode(200)
                .body("unread", equalTo(unread))
                .body("todos", equalTo(todos));
    }

    private List<String> audited(String id) {
        return sql.list(
                "select action from audit_event where object_type = 'message' and object_id = ? order by id",
                row -> row.getString(1),
                id);
    }

    private void send(Message message) {
        within(() -> messages.send(message));
    }

    /** As any module does it: within a transaction of its own, here on behalf of nobody. */
    private static void within(Runnable work) {
        ManagedContext context = Arc.container().requestContext();
        context.activate();
        try {
            QuarkusTransaction.requiringNew().run(work);
        } finally {
            context.terminate();
        }
    }

    private static long officer() {
        return TestBank.personId(TestBank.OFFICER);
    }
}
