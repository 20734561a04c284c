package org.liaoyuan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.liaoyuan.action.ActionApi.PATH;
import static org.liaoyuan.action.ActionApi.assign;
import static org.liaoyuan.action.ActionApi.assigned;
import static org.liaoyuan.action.ActionApi.attach;
import static org.liaoyuan.action.ActionApi.move;
import static org.liaoyuan.action.ActionApi.today;
import static org.liaoyuan.action.ActionApi.wish;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaoyuan.access.Role;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.testing.AtOnce;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.Superuser;
import org.liaoyuan.testing.TestBank;

@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class ActionResourceTest {
    @Inject
    Sql sql;

    @BeforeEach
    void bank() {
        TestBank.standard();
    }

    @Test
    void fromAssignmentToAcceptance() {
        Map<String, Object> wish = wish(TestBank.OFFICER);
        wish.put("evidenceRequired", true);
        String id = assigned(TestBank.SUB_BRANCH_MANAGER, wish);
        assertThat(todos(TestBank.OFFICER)).containsExactly("ACTION_ASSIGNED");
        move(TestBank.OFFICER, id, "start").then().statusCode(200).body("moves", contains("SUBMIT"));
        move(TestBank.OFFICER, id, "submit")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:liaoyuan:problem:evidence-missing"));
        attach(TestBank.OFFICER, id).then().statusCode(201);
        move(TestBank.OFFICER, id, "submit")
                .then()
                .statusCode(200)
                .body("summary.status", equalTo("SUBMITTED"))
                .body("files", equalTo(1))
                .body("moves", empty());
        assertThat(todos(TestBank.OFFICER)).isEmpty();
        assertThat(todos(TestBank.SUB_BRANCH_MANAGER)).containsExactly("ACTION_SUBMITTED");
        attach(TestBank.OFFICER, id).then().statusCode(409);
        move(TestBank.SUB_BRANCH_MANAGER, id, "accept")
                .then()
                .statusCode(200)
                .body("summary.status", equalTo("DONE"))
                .body("summary.endedAt", notNullValue())
                .body("result", equalTo("就这样"))
                .body("steps.kind", contains("ASSIGNED", "STARTED", "SUBMITTED", "ACCEPTED"))
                .body("steps.staffNo", contains("sm11", "o111", "o111", "sm11"));
        assertThat(todos(TestBank.SUB_BRANCH_MANAGER)).isEmpty();
        assertThat(audited(id))
                .containsExactly(
                        "ACTION_ASSIGNED",
                        "ACTION_STARTED",
                        "ACTION_SUBMITTED",
                        "TODOS_SETTLED",
                        "ACTION_ACCEPTED",
                        "TODOS_SETTLED");
    }

    @Test
    void whatIsReturnedIsTheOwnersAgainWithTheReason() {
        String id = assigned(TestBank.SUB_BRANCH_MANAGER, TestBank.OFFICER);
        move(TestBank.OFFICER, id, "submit").then().statusCode(200);
        move(TestBank.SUB_BRANCH_MANAGER, id, "return")
                .then()
                .statusCode(200)
                .body("summary.status", equalTo("RETURNED"))
                .body("steps[2].words", equalTo("就这样"));
        assertThat(todos(TestBank.OFFICER)).containsExactly("ACTION_RETURNED");
        attach(TestBank.OFFICER, id).then().statusCode(201);
        move(TestBank.OFFICER, id, "submit").then().statusCode(200);
        move(TestBank.SUB_BRANCH_MANAGER, id, "cancel").then().statusCode(200);
        assertThat(todos(TestBank.OFFICER)).isEmpty();
        move(TestBank.OFFICER, id, "start")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:liaoyuan:problem:action-state"));
    }

    @Test
    void aMoveIsMadeOnTheVersionThatWasSeen() {
        String id = assigned(TestBank.SUB_BRANCH_MANAGER, TestBank.OFFICER);
        TestBank.as(TestBank.OFFICER).post(PATH + "/" + id + "/start").then().statusCode(428);
        move(TestBank.OFFICER, id, "start", "\"v0\"").then().statusCode(200).header("ETag", "\"v1\"");
        move(TestBank.OFFICER, id, "submit", "\"v0\"").then().statusCode(412);
        move(TestBank.OFFICER, id, "submit", "\"v1\"").then().statusCode(200);
    }

    @Test
    void ofManyWhoSubmitAtOnceOneDoes() throws Exception {
        String id = assigned(TestBank.SUB_BRANCH_MANAGER, TestBank.OFFICER);
        List<Integer> statuses = AtOnce.times(
                6, () -> move(TestBank.OFFICER, id, "submit", "\"v0\"").statusCode());
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 412).hasSize(5);
    }

    @Test
    void eachDirectsThoseBelowThem() {
        assertThat(assignees(TestBank.SUB_BRANCH_MANAGER)).containsExactly("o111", "o112");
        assertThat(assignees(TestBank.BRANCH_MANAGER)).containsExactlyInAnyOrder("o111", "o112", "o121", "sm11");
        assertThat(assignees(TestBank.HEAD_OFFICE))
                .containsExactlyInAnyOrder("o111", "o112", "o121", "o211", "sm11", "sm21", "bm1", "bm2");
        TestBank.as(TestBank.HEAD_OFFICE)
                .get(PATH + "/assignees?search=o1")
                .then()
                .body("items.staffNo", containsInAnyOrder("o111", "o112", "o121"));
        TestBank.as(TestBank.HEAD_OFFICE)
                .get(PATH + "/assignees?search=%25")
                .then()
                .body("items", empty());
        assign(TestBank.BRANCH_MANAGER, wish(TestBank.SUB_BRANCH_MANAGER))
                .then()
                .statusCode(201);
        assign(TestBank.HEAD_OFFICE, wish(TestBank.BRANCH_MANAGER)).then().statusCode(201);
        for (String other : List.of(
                TestBank.NEIGHBOUR, TestBank.SUB_BRANCH_MANAGER, TestBank.BRANCH_MANAGER, TestBank.ADMIN, "nobody")) {
            assign(TestBank.SUB_BRANCH_MANAGER, wish(other))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("#/ownerStaffNo"));
        }
        for (String other : List.of(TestBank.OFFICER, TestBank.CANDIDATE, TestBank.AUDITOR, TestBank.ADMIN)) {
            assign(other, wish(TestBank.COLLEAGUE)).then().statusCode(403);
            TestBank.as(other).get(PATH + "/assignees").then().statusCode(403);
        }
        RestAssured.get(PATH + "/assignees").then().statusCode(401);
    }

    @Test
    void nobodyAcceptsTheirOwnAndAPeerAcceptsNothing() {
        String id = assigned(TestBank.BRANCH_MANAGER, TestBank.SUB_BRANCH_MANAGER);
        move(TestBank.SUB_BRANCH_MANAGER, id, "submit").then().statusCode(200);
        move(TestBank.SUB_BRANCH_MANAGER, id, "accept")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:liaoyuan:problem:self-decision"));
        TestBank.person("peer", "支行丙", "S11", Role.SUB_BRANCH_MANAGER);
        move("peer", id, "accept").then().statusCode(403);
        move(TestBank.HEAD_OFFICE, id, "accept").then().statusCode(200);
    }

    @Test
    void whatIsOutOfSightIsNotThere() {
        String id = assigned(TestBank.SUB_BRANCH_MANAGER, TestBank.OFFICER);
        for (String other : List.of(
                TestBank.COLLEAGUE,
                TestBank.FOREIGN_OFFICER,
                TestBank.OTHER_SUB_BRANCH_MANAGER,
                TestBank.OTHER_BRANCH_MANAGER)) {
            TestBank.as(other).get(PATH + "/" + id).then().statusCode(404);
            TestBank.as(other).get(PATH).then().body("total", equalTo(0));
            move(other, id, "start").then().statusCode(404);
            TestBank.as(other)
                    .get("/api/v1/attachments?ownerType=action&ownerId=" + id)
                    .then()
                    .statusCode(404);
            attach(other, id).then().statusCode(404);
        }
        move(TestBank.OTHER_SUB_BRANCH_MANAGER, id, "cancel").then().statusCode(404);
        for (String seeing : List.of(TestBank.SUB_BRANCH_MANAGER, TestBank.BRANCH_MANAGER, TestBank.AUDITOR)) {
            TestBank.as(seeing).get(PATH + "/" + id).then().statusCode(200);
            attach(seeing, id).then().statusCode(403);
        }
        move(TestBank.SUB_BRANCH_MANAGER, id, "start").then().statusCode(403);
        TestBank.as(TestBank.OFFICER).get(PATH + "/" + UUID.randomUUID()).then().statusCode(404);
        RestAssured.get(PATH + "/" + id).then().statusCode(401);
    }

    @Test
    void listsNarrowToWhoseAndWhere() {
        String mine = assigned(TestBank.BRANCH_MANAGER, TestBank.SUB_BRANCH_MANAGER);
        String given = assigned(TestBank.SUB_BRANCH_MANAGER, TestBank.OFFICER);
        String neighbours = assigned(TestBank.BRANCH_MANAGER, TestBank.NEIGHBOUR);
        listed(TestBank.SUB_BRANCH_MANAGER, "", mine, given);
        listed(TestBank.SUB_BRANCH_MANAGER, "?of=MINE", mine);
        listed(TestBank.SUB_BRANCH_MANAGER, "?of=ASSIGNED", given);
        listed(TestBank.BRANCH_MANAGER, "?of=ASSIGNED", mine, neighbours);
        listed(TestBank.BRANCH_MANAGER, "?unit=S12", neighbours);
        listed(TestBank.BRANCH_MANAGER, "?unit=B2");
        listed(TestBank.BRANCH_MANAGER, "?owner=o111", given);
        move(TestBank.SUB_BRANCH_MANAGER, given, "cancel").then().statusCode(200);
        listed(TestBank.HEAD_OFFICE, "?ended=false", mine, neighbours);
        listed(TestBank.HEAD_OFFICE, "?ended=true", given);
        listed(TestBank.HEAD_OFFICE, "?status=CANCELLED", given);
        due(mine, -1);
        listed(TestBank.HEAD_OFFICE, "?overdue=true", mine);
        listed(TestBank.HEAD_OFFICE, "?overdue=false", given, neighbours);
        String file = TestBank.as(TestBank.HEAD_OFFICE)
                .accept("text/csv")
                .get(PATH + "?of=ASSIGNED")
                .asString();
        assertThat(file).startsWith("\ufeff任务,状态,完成期限");
        assertThat(TestBank.as(TestBank.BRANCH_MANAGER)
                        .accept("text/csv")
                        .get(PATH)
                        .asString()
                        .lines())
                .hasSize(4)
                .anyMatch(line -> line.contains("待办理") && line.contains("支行甲"));
    }

    @Test
    void theLastDayIsNamedOrCountedInWorkingDays() {
        Map<String, Object> counted = wish(TestBank.OFFICER);
        counted.remove("dueOn");
        refused(counted, "#/dueOn");
        counted.put("dueInWorkingDays", 5);
        String due = assign(TestBank.SUB_BRANCH_MANAGER, counted)
                .then()
                .statusCode(201)
                .extract()
                .path("summary.dueOn");
        assertThat(due)
                .isGreaterThan(today().plusDays(4).toString())
                .isLessThan(today().plusDays(20).toString());
        counted.put("dueOn", today().toString());
        refused(counted, "#/dueInWorkingDays");
        refused(with("dueInWorkingDays", 0), "#/dueInWorkingDays");
        refused(with("dueOn", today().minusDays(1).toString()), "#/dueOn");
        refused(with("dueOn", today().plusYears(1).plusDays(1).toString()), "#/dueOn");
    }

    @Test
    void badInputIsNamedAndChangesNothing() {
        refused(with("title", " "), "#/title");
        refused(with("title", "长".repeat(101)), "#/title");
        refused(with("detail", "长".repeat(2001)), "#/detail");
        refused(with("points", 1), "#/points");
        refused(with("evidenceRequired", "yes"), "#/evidenceRequired");
        assertThat(sql.count("select count(*) from tracked_action")).isZero();
        assertThat(sql.count("select count(*) from message")).isZero();
        String id = assigned(TestBank.SUB_BRANCH_MANAGER, TestBank.OFFICER);
        TestBank.as(TestBank.OFFICER)
                .header("If-Match", "\"v0\"")
                .contentType("application/json")
                .body(Map.of("words", ""))
                .post(PATH + "/" + id + "/submit")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("#/words"));
        for (String query : List.of("of=ALL", "status=LATE", "ended=x", "overdue=2", "sort=title")) {
            TestBank.as(TestBank.OFFICER)
                    .get(PATH + "?" + query)
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", contains(query.split("=")[0]));
        }
        TestBank.as(TestBank.OFFICER).get(PATH).then().body("items", hasSize(1));
    }

    private void refused(Map<String, Object> wish, String pointer) {
        assign(TestBank.SUB_BRANCH_MANAGER, wish).then().statusCode(400).body("errors.pointer", hasItem(pointer));
    }

    private static Map<String, Object> with(String field, Object value) {
        Map<String, Object> wish = wish(TestBank.OFFICER);
        if (field.equals("dueInWorkingDays")) {
            wish.remove("dueOn");
        }
        wish.put(field, value);
        return wish;
    }

    private static void listed(String staffNo, String query, String... ids) {
        TestBank.as(staffNo)
                .get(PATH + query)
                .then()
                .statusCode(200)
                .body("total", equalTo(ids.length))
                .body("items.id", containsInAnyOrder(ids));
    }

    private static List<String> assignees(String staffNo) {
        return TestBank.as(staffNo).get(PATH + "/assignees").path("items.staffNo");
    }

    private static List<String> todos(String staffNo) {
        return TestBank.as(staffNo).get("/api/v1/messages?todo=OPEN").path("items.kind");
    }

    /** As if so many days had gone by. */
    private void due(String id, int days) {
        Superuser.does("update tracked_action set due_on = '" + today().plusDays(days) + "' where id = '" + id + "'");
    }

    private List<String> audited(String id) {
        return sql.list(
                "select action from audit_event where object_type = 'action' and object_id = ? order by id",
                row -> row.getString(1),
                id);
    }
}
