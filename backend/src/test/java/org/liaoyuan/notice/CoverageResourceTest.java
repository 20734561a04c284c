package org.liaoyuan.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.liaoyuan.notice.NoticeApi.PATH;
import static org.liaoyuan.notice.NoticeApi.acknowledge;
import static org.liaoyuan.notice.NoticeApi.cancel;
import static org.liaoyuan.notice.NoticeApi.convey;
import static org.liaoyuan.notice.NoticeApi.json;
import static org.liaoyuan.notice.NoticeApi.published;
import static org.liaoyuan.notice.NoticeApi.read;
import static org.liaoyuan.notice.NoticeApi.remind;
import static org.liaoyuan.notice.NoticeApi.wish;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.time.BankTime;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.Superuser;
import org.liaoyuan.testing.TestBank;

/** A notice of head office to the whole bank: six recipients, three of them in S11. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class CoverageResourceTest {
    @Inject
    Sql sql;

    @Inject
    NoticeReminders schedule;

    private String id;

    @BeforeEach
    void bank() {
        TestBank.standard();
        id = published(TestBank.HEAD_OFFICE, wish("HO"));
    }

    @Test
    void eachStepIsCountedByUnitWithinTheReadersScope() {
        TestBank.as(TestBank.OFFICER).get("/api/v1/messages").then().statusCode(200);
        read(TestBank.COLLEAGUE, id).then().statusCode(200);
        acknowledge(TestBank.NEIGHBOUR, id).then().statusCode(200);
        convey(TestBank.SUB_BRANCH_MANAGER, id, meeting("S11", TestBank.OFFICER, TestBank.COLLEAGUE))
                .then()
                .statusCode(201)
                .body("items", hasSize(1))
                .body("items[0].attendees", contains("经理甲", "经理乙"));
        covered(
                TestBank.HEAD_OFFICE,
                "HO 6 3 2 1 2",
                "B1 4 3 2 1 2",
                "S11 3 2 1 0 2",
                "S12 1 1 1 1 0",
                "B2 2 0 0 0 0",
                "S21 2 0 0 0 0");
        covered(
                TestBank.AUDITOR,
                "HO 6 3 2 1 2",
                "B1 4 3 2 1 2",
                "S11 3 2 1 0 2",
                "S12 1 1 1 1 0",
                "B2 2 0 0 0 0",
                "S21 2 0 0 0 0");
        covered(TestBank.BRANCH_MANAGER, "B1 4 3 2 1 2", "S11 3 2 1 0 2", "S12 1 1 1 1 0");
        covered(TestBank.SUB_BRANCH_MANAGER, "S11 3 2 1 0 2");
        assertThat(TestBank.as(TestBank.BRANCH_MANAGER)
                        .accept("text/csv")
                        .get(PATH + "/" + id + "/coverage")
                        .asString())
                .contains("S12,第一分行二支行,1,1,100.0,1,100.0,1,100.0,0,0.0");
    }

    @Test
    void theMissingAreNamedToThoseAboveThem() {
        acknowledge(TestBank.OFFICER, id).then().statusCode(200);
        named(TestBank.SUB_BRANCH_MANAGER, "?missing=ACKNOWLEDGED", "o112", "sm11");
        named(TestBank.BRANCH_MANAGER, "?missing=ACKNOWLEDGED&unit=S12", "o121");
        named(TestBank.BRANCH_MANAGER, "?unit=B2");
        named(TestBank.HEAD_OFFICE, "?missing=READ&unit=B2", "o211", "sm21");
        named(TestBank.HEAD_OFFICE, "?missing=DELIVERED&unit=S11", "o112", "sm11");
        named(TestBank.HEAD_OFFICE, "?missing=CONVEYED&unit=S12", "o121");
        assertThat(TestBank.as(TestBank.AUDITOR)
                        .accept("text/csv")
                        .get(PATH + "/" + id + "/recipients")
                        .asString()
                        .lines())
                .hasSize(7);
    }

    @Test
    void aMeetingIsOfAUnitThatItsRecorderLeadsAndNamesItsRecipients() {
        for (String unit : List.of("S21", "B1", "nowhere")) {
            refused(meeting(unit, TestBank.OFFICER), "#/unitCode");
        }
        refused(meeting("S11", TestBank.OFFICER, TestBank.NEIGHBOUR), "#/attendees/1");
        refused(on(today().plusDays(1)), "#/heldOn");
        refused(on(today().minusDays(1)), "#/heldOn");
        refused(meeting("S11"), "#/attendees");
        assertThat(sql.count("select count(*) from notice_meeting")).isZero();
        convey(TestBank.BRANCH_MANAGER, id, meeting("B1", TestBank.OFFICER, TestBank.NEIGHBOUR))
                .then()
                .statusCode(201);
        TestBank.as(TestBank.SUB_BRANCH_MANAGER)
                .get(PATH + "/" + id + "/meetings")
                .then()
                .body("items", empty());
        TestBank.as(TestBank.HEAD_OFFICE)
                .get(PATH + "/" + id + "/meetings")
                .then()
                .body("items.unitCode", contains("B1"))
                .body("items[0].recordedBy", equalTo("分行甲"));
        TestBank.as(TestBank.NEIGHBOUR)
                .get("/api/v1/my-data")
                .then()
                .body("items.find { it.key == 'noticeMeetings' }.rows", hasSize(1));
    }

    @Test
    void aWrongRecordIsCancelledByWhoLeadsTheUnitStaysToBeSeenAndCountsNoMore() {
        String wrong = convey(TestBank.SUB_BRANCH_MANAGER, id, meeting("S11", TestBank.OFFICER, TestBank.COLLEAGUE))
                .then()
                .body("items[0].cancellable", equalTo(true))
                .extract()
                .path("items[0].id");
        TestBank.as(TestBank.HEAD_OFFICE)
                .get(PATH + "/" + id + "/meetings")
                .then()
                .body("items[0].cancellable", equalTo(false));
        cancel(TestBank.HEAD_OFFICE, id, wrong).then().statusCode(403);
        cancel(TestBank.OFFICER, id, wrong).then().statusCode(403);
        cancel("sm21", id, wrong).then().statusCode(404);
        json(TestBank.SUB_BRANCH_MANAGER)
                .body(Map.of("reason", " "))
                .post(PATH + "/" + id + "/meetings/" + wrong + "/cancel")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/reason"));
        named(TestBank.SUB_BRANCH_MANAGER, "?missing=CONVEYED", "sm11");
        cancel(TestBank.BRANCH_MANAGER, id, wrong)
                .then()
                .statusCode(200)
                .body("items[0].attendees", contains("经理甲", "经理乙"))
                .body("items[0].cancelled.by", equalTo("分行甲"))
                .body("items[0].cancelled.reason", equalTo("误选了全部人员"))
                .body("items[0].cancellable", equalTo(false));
        covered(TestBank.SUB_BRANCH_MANAGER, "S11 3 0 0 0 0");
        cancel(TestBank.SUB_BRANCH_MANAGER, id, wrong)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:liaoyuan:problem:meeting-cancelled"));
        assertThat(sql.count("select count(*) from audit_event where action = 'NOTICE_CONVEYING_CANCELLED'"))
                .isOne();
    }

    @Test
    void nobodyIsRemindedTwiceADayAndNobodyOutsideTheScope() {
        acknowledge(TestBank.OFFICER, id).then().statusCode(200);
        remind(TestBank.SUB_BRANCH_MANAGER, id).then().statusCode(200).body("reminded", equalTo(2));
        remind(TestBank.BRANCH_MANAGER, id).then().body("reminded", equalTo(1));
        remind(TestBank.HEAD_OFFICE, id).then().body("reminded", equalTo(2));
        remind(TestBank.HEAD_OFFICE, id)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:liaoyuan:problem:reminded-today"))
                .body("detail", matchesPattern(".*在 \\d\\d:\\d\\d。.*"));
        TestBank.as(TestBank.HEAD_OFFICE)
                .get(PATH + "/" + id + "/coverage")
                .then()
                .body("items[0].reminded", equalTo(5))
                .body("items[0].remindable", equalTo(0))
                .body("items[0].remindedAt", notNullValue());
        assertThat(reminders()).isEqualTo(5);
        Superuser.does("update notice_recipient set reminded_at = reminded_at - interval '1 day'");
        TestBank.as(TestBank.HEAD_OFFICE)
                .get(PATH + "/" + id + "/coverage")
                .then()
                .body("items[0].reminded", equalTo(0))
                .body("items[0].remindable", equalTo(5))
                .body("items[0].remindedAt", nullValue());
        NoticeApi.json(TestBank.BRANCH_MANAGER)
                .body(Map.of("unitCode", "S21"))
                .post(PATH + "/" + id + "/reminders")
                .then()
                .body("reminded", equalTo(0));
        remind(TestBank.OFFICER, id).then().statusCode(403);
    }

    @Test
    void onTheMorningOfTheLastDayTheMissingAreRemindedOnce() {
        acknowledge(TestBank.OFFICER, id).then().statusCode(200);
        LocalDate due = LocalDate.parse(NoticeApi.one(TestBank.OFFICER, id).path("summary.dueOn"));
        run(due.minusDays(1));
        assertThat(reminders()).isZero();
        run(due);
        assertThat(reminders()).isEqualTo(5);
        run(due.plusDays(7));
        assertThat(reminders()).isEqualTo(5);
    }

    @Test
    void whatWasWithdrawnIsNeitherRemindedOfNorConveyed() {
        NoticeApi.withdraw(TestBank.HEAD_OFFICE, id).then().statusCode(200);
        remind(TestBank.HEAD_OFFICE, id).then().statusCode(409);
        convey(TestBank.SUB_BRANCH_MANAGER, id, meeting("S11", TestBank.OFFICER))
                .then()
                .statusCode(409);
        run(today().plusDays(30));
        assertThat(reminders()).isZero();
    }

    private void run(LocalDate day) {
        ManagedContext context = Arc.container().requestContext();
        context.activate();
        try {
            Instant due = day.atTime(LocalTime.of(8, 40)).atZone(BankTime.ZONE).toInstant();
            QuarkusTransaction.requiringNew().run(() -> schedule.run(due));
        } finally {
            context.terminate();
        }
    }

    private long reminders() {
        return sql.count("select count(*) from message where kind = 'NOTICE_REMINDER'");
    }

    private void refused(Map<String, Object> meeting, String pointer) {
        convey(TestBank.SUB_BRANCH_MANAGER, id, meeting)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer));
    }

    private static Map<String, Object> meeting(String unit, String... attendees) {
        return new HashMap<>(Map.of(
                "unitCode", unit, "heldOn", today().toString(), "attendees", List.of(attendees), "note", "逐条讲解"));
    }

    private static Map<String, Object> on(LocalDate day) {
        Map<String, Object> meeting = meeting("S11", TestBank.OFFICER);
        meeting.put("heldOn", day.toString());
        return meeting;
    }

    private static LocalDate today() {
        return LocalDate.now(BankTime.ZONE);
    }

    private void covered(String staffNo, String... rows) {
        List<Map<String, Object>> items =
                TestBank.as(staffNo).get(PATH + "/" + id + "/coverage").path("items");
        assertThat(items)
                .extracting(item -> item.get("unitCode") + " " + item.get("recipients") + " " + item.get("delivered")
                        + " " + item.get("read") + " " + item.get("acknowledged") + " " + item.get("conveyed"))
                .containsExactly(rows);
    }

    private void named(String staffNo, String query, String... staffNos) {
        TestBank.as(staffNo)
                .get(PATH + "/" + id + "/recipients" + query)
                .then()
                .statusCode(200)
                .body("total", equalTo(staffNos.length))
                .body("items.staffNo", staffNos.length == 0 ? empty() : contains(staffNos));
    }
}
