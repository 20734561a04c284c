package org.liaoyuan.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.liaoyuan.inquiry.InquiryApi.asked;
import static org.liaoyuan.inquiry.InquiryApi.loan;
import static org.liaoyuan.inquiry.InquiryApi.move;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaoyuan.access.Role;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.time.BankTime;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.Superuser;
import org.liaoyuan.testing.TestBank;

/** Around Monday, 18 March 2024, in weeks without a holiday. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class InquiryRemindersTest {
    private static final LocalDate DUE = LocalDate.of(2024, 3, 18);

    @Inject
    InquiryReminders reminders;

    @Inject
    AnswerClock clock;

    @Inject
    Sql sql;

    private int told;

    @BeforeEach
    void bank() {
        InquiryApi.bank();
        TestBank.person("ho2", "总行乙", "HO", Role.HEAD_OFFICE);
    }

    @Test
    void whoeverIsToAnswerIsRemindedThenAllAreTold() {
        String id = due(asked(loan("J1")));
        move("ho2", id, "take").then().statusCode(200);
        assertThat(of(DUE.minusDays(4))).isNotEmpty();
        List<String> all = new ArrayList<>();
        for (LocalDate day = DUE.minusDays(4); day.isBefore(DUE.plusDays(10)); day = day.plusDays(1)) {
            for (String message : of(day)) {
                all.add(day.getDayOfMonth() + " " + message);
            }
            assertThat(of(day)).as("again on the same day").isEmpty();
        }
        assertThat(all)
                .containsExactly(
                        "15 ho2 INQUIRY_DUE_SOON",
                        "19 au1 INQUIRY_OVERDUE",
                        "19 ho1 INQUIRY_OVERDUE",
                        "19 ho2 INQUIRY_OVERDUE",
                        "19 o111 INQUIRY_LATE");
        TestBank.as(TestBank.OFFICER)
                .get(InquiryApi.PATH + "/" + id)
                .then()
                .body("steps.kind", contains("ASKED", "TAKEN", "REMINDED", "OVERDUE"));
        assertThat(sql.list(
                        "select action from audit_event where object_id = ? and actor = 'system' order by id",
                        row -> row.getString(1),
                        id))
                .containsExactly("INQUIRY_REMINDED", "INQUIRY_OVERDUE");
        InquiryApi.answer("ho2", id, InquiryApi.upheld()).then().statusCode(200);
        assertThat(sql.count("select count(*) from message where todo and done_at is null"))
                .isZero();
    }

    @Test
    void whatNobodyHasTakenIsEverybodys() {
        due(asked(loan("J1")));
        of(DUE.minusDays(10));
        assertThat(of(DUE)).containsExactly("ho1 INQUIRY_DUE_SOON", "ho2 INQUIRY_DUE_SOON");
    }

    @Test
    void afterAStandstillOnlyTheLaterWarningIsGiven() {
        due(asked(loan("J1")));
        of(DUE.minusDays(10));
        assertThat(of(DUE.plusDays(3)))
                .containsExactly(
                        "au1 INQUIRY_OVERDUE", "ho1 INQUIRY_OVERDUE", "ho2 INQUIRY_OVERDUE", "o111 INQUIRY_LATE");
    }

    @Test
    void onADayOffAndOnceItHasEndedNobodyIsDisturbed() {
        String id = due(asked(loan("J1")));
        of(DUE.minusDays(10));
        assertThat(of(LocalDate.of(2024, 3, 23))).isEmpty();
        move(TestBank.OFFICER, id, "withdraw").then().statusCode(200);
        assertThat(of(DUE.plusDays(1))).isEmpty();
    }

    @Test
    void theClockCountsWorkingDays() {
        AnswerClock.Reading friday = clock.read(LocalDate.of(2024, 3, 15));
        assertThat(friday.dueOn()).isEqualTo(LocalDate.of(2024, 3, 22));
        assertThat(friday.daysLeft(DUE)).isEqualTo(1);
        assertThat(clock.read(DUE).daysLeft(DUE)).isZero();
        assertThat(clock.read(DUE).isOver(DUE)).isFalse();
        assertThat(clock.read(LocalDate.of(2024, 3, 25)).daysLeft(DUE)).isEqualTo(-5);
    }

    private static String due(String id) {
        Superuser.does("update inquiry set due_on = '" + DUE + "' where id = '" + id + "'");
        return id;
    }

    /** Who is told what by the run of that morning, and whatever was told since the last look. */
    private List<String> of(LocalDate day) {
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
                where m.object_type = 'inquiry' order by m.sent_at, p.staff_no
                """, row -> row.getString(1));
        List<String> fresh = all.subList(told, all.size());
        told = all.size();
        return fresh;
    }
}
