package org.liaoyuan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.liaoyuan.action.ActionApi.PATH;
import static org.liaoyuan.action.ActionApi.assigned;
import static org.liaoyuan.action.ActionApi.move;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaoyuan.access.Role;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.time.BankTime;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.Superuser;
import org.liaoyuan.testing.TestBank;

/** Around Wednesday, 13 March 2024, in two weeks without a holiday. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class ActionRemindersTest {
    private static final LocalDate DUE = LocalDate.of(2024, 3, 13);

    @Inject
    ActionReminders reminders;

    @Inject
    Sql sql;

    private int asked;

    @BeforeEach
    void bank() {
        TestBank.standard();
    }

    @Test
    void theOwnerIsRemindedThenThoseAboveAreToldStepByStep() {
        String id = due(assigned(TestBank.SUB_BRANCH_MANAGER, TestBank.OFFICER));
        List<String> told = new ArrayList<>();
        for (LocalDate day = DUE.minusDays(7); day.isBefore(DUE.plusDays(14)); day = day.plusDays(1)) {
            for (String message : messagesOf(day)) {
                told.add(day.getDayOfMonth() + " " + message);
            }
            assertThat(messagesOf(day)).as("again on the same day").isEmpty();
        }
        assertThat(told)
                .containsExactly(
                        "11 o111 ACTION_DUE_SOON",
                        "13 o111 ACTION_DUE_SOON",
                        "14 o111 ACTION_OVERDUE",
                        "14 sm11 ACTION_ESCALATED",
                        "19 o111 ACTION_OVERDUE",
                        "19 bm1 ACTION_ESCALATED",
                        "22 o111 ACTION_OVERDUE",
                        "22 ho1 ACTION_ESCALATED");
        assertThat(sql.list(
                        "select action from audit_event where object_id = ? and actor = 'system' order by id",
                        row -> row.getString(1),
                        id))
                .containsExactly(
                        "ACTION_REMINDED",
                        "ACTION_REMINDED",
                        "ACTION_ESCALATED",
                        "ACTION_ESCALATED",
                        "ACTION_ESCALATED");
        assertThat((Integer) TestBank.as(TestBank.OFFICER).get(PATH + "/" + id).path("summary.escalation"))
                .isEqualTo(3);
    }

    @Test
    void afterAStandstillAllStepsAreTakenAtOnce() {
        due(assigned(TestBank.SUB_BRANCH_MANAGER, TestBank.OFFICER));
        assertThat(messagesOf(DUE.plusDays(70)))
                .containsExactly(
                        "o111 ACTION_OVERDUE", "sm11 ACTION_ESCALATED", "bm1 ACTION_ESCALATED", "ho1 ACTION_ESCALATED");
    }

    @Test
    void aStepThatNobodyHoldsIsPassedOver() {
        due(assigned(TestBank.BRANCH_MANAGER, TestBank.NEIGHBOUR));
        assertThat(messagesOf(DUE.plusDays(1))).containsExactly("o121 ACTION_OVERDUE", "bm1 ACTION_ESCALATED");
    }

    @Test
    void onADayOffNobodyIsDisturbed() {
        due(assigned(TestBank.SUB_BRANCH_MANAGER, TestBank.OFFICER));
        assertThat(messagesOf(LocalDate.of(2024, 3, 16))).isEmpty();
    }

    @Test
    void whatIsSubmittedIsNotItsOwnersAnyMore() {
        String id = due(assigned(TestBank.SUB_BRANCH_MANAGER, TestBank.OFFICER));
        assertThat(messagesOf(DUE.plusDays(1))).hasSize(2);
        move(TestBank.OFFICER, id, "submit").then().statusCode(200);
        assertThat(messagesOf(DUE.plusDays(9))).containsExactly("sm11 ACTION_SUBMITTED");
        assertThat(sql.count("select count(*) from message where kind = 'ACTION_ESCALATED' and done_at is null"))
                .isZero();
    }

    @Test
    void aReminderIsNoChangeThatAnybodyMustHaveSeen() {
        String id = due(assigned(TestBank.SUB_BRANCH_MANAGER, TestBank.OFFICER));
        messagesOf(DUE);
        move(TestBank.OFFICER, id, "submit", "\"v0\"").then().statusCode(200);
    }

    @Test
    void ofSeveralInARoleAllAreTold() {
        TestBank.person("sm12", "支行丁", "S11", Role.SUB_BRANCH_MANAGER);
        due(assigned(TestBank.SUB_BRANCH_MANAGER, TestBank.OFFICER));
        assertThat(messagesOf(DUE.plusDays(1))).contains("sm11 ACTION_ESCALATED", "sm12 ACTION_ESCALATED");
    }

    @Test
    void whatIsSubmittedMeanwhileIsNotOverdue() throws Exception {
        String id = due(assigned(TestBank.SUB_BRANCH_MANAGER, TestBank.OFFICER));
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<List<String>> told = QuarkusTransaction.requiringNew().call(() -> {
                sql.update("update tracked_action set status = 'SUBMITTED' where id = ?::uuid", id);
                Future<List<String>> morning = other.submit(() -> messagesOf(DUE.plusDays(1)));
                await().until(() -> sql.count("select count(*) from pg_locks where not granted") > 0);
                return morning;
            });
            assertThat(told.get()).isEmpty();
        } finally {
            other.shutdownNow();
        }
    }

    private static String due(String id) {
        Superuser.does("update tracked_action set due_on = '" + DUE + "' where id = '" + id + "'");
        return id;
    }

    /** Who is told what up to and with the run of that morning, and was not asked for before. */
    private List<String> messagesOf(LocalDate day) {
        ManagedContext context = Arc.container().requestContext();
        context.activate();
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> reminders.run(day.atTime(LocalTime.of(8, 30))
                            .atZone(BankTime.ZONE)
                            .toInstant()));
        } finally {
            context.terminate();
        }
        List<String> all = sql.list("""
                select p.staff_no || ' ' || m.kind from message m join person p on p.id = m.recipient
                where m.kind <> 'ACTION_ASSIGNED' order by m.id
                """, row -> row.getString(1));
        List<String> fresh = all.subList(asked, all.size());
        asked = all.size();
        return fresh;
    }
}
