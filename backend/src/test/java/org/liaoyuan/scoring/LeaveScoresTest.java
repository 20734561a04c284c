package org.liaoyuan.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaoyuan.organisation.WorkingCalendar;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.scheme.ExampleScheme;
import org.liaoyuan.scheme.TestSchemes;
import org.liaoyuan.testing.BankApi;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

/** What leaves do to months: they exempt open ones, keep days from counting as idle, and leave closed ones alone. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class LeaveScoresTest {
    private static final YearMonth JANUARY = YearMonth.of(2024, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2024, 2);
    private static final YearMonth MARCH = YearMonth.of(2024, 3);

    @Inject
    Sql sql;

    @Inject
    WorkingCalendar calendar;

    @BeforeEach
    void bank() {
        TestBank.standard();
        TestSchemes.publish(ExampleScheme.effectiveFrom(JANUARY));
        TestLedger.completeThrough(JANUARY)
                .loan("L1", "2024-01-03", "MORTGAGE", "900000.00", TestBank.COLLEAGUE)
                .send();
    }

    @Test
    void halfOfTheWorkingDaysExemptsAndOneFewerDoesNot() {
        List<LocalDate> days = calendar.of(FEBRUARY).workingDays(FEBRUARY);
        assertThat(days).as("an even number, so that there is a half").hasSize(18);
        leave(TestBank.OFFICER, days.get(0), days.get(8));
        leave(TestBank.COLLEAGUE, days.get(0), days.get(7));
        assertThat(exemption(FEBRUARY, TestBank.OFFICER)).isEqualTo("LEAVE");
        assertThat(exemption(FEBRUARY, TestBank.COLLEAGUE)).isEqualTo("none");
        assertThat(exemption(JANUARY, TestBank.OFFICER)).isEqualTo("none");
    }

    @Test
    void ofAnOddNumberMoreThanHalfIsNeeded() {
        List<LocalDate> days = calendar.of(MARCH).workingDays(MARCH);
        assertThat(days).hasSize(21);
        leave(TestBank.OFFICER, days.get(10), days.get(20));
        leave(TestBank.COLLEAGUE, days.get(11), days.get(20));
        assertThat(exemption(MARCH, TestBank.OFFICER)).isEqualTo("LEAVE");
        assertThat(exemption(MARCH, TestBank.COLLEAGUE)).isEqualTo("none");
    }

    @Test
    void aLeaveOverMonthEdgesCountsInEachMonthForItsOwnDays() {
        leave(TestBank.OFFICER, LocalDate.of(2024, 1, 20), LocalDate.of(2024, 3, 5));
        assertThat(exemption(JANUARY, TestBank.OFFICER)).isEqualTo("none");
        assertThat(exemption(FEBRUARY, TestBank.OFFICER)).isEqualTo("LEAVE");
        assertThat(exemption(MARCH, TestBank.OFFICER)).isEqualTo("none");
    }

    @Test
    void twoLeavesCountTogetherAndHolidaysDoNot() {
        List<LocalDate> days = calendar.of(FEBRUARY).workingDays(FEBRUARY);
        leave(TestBank.OFFICER, days.get(0), days.get(3));
        // Mostly Spring Festival: one working day of it.
        leave(TestBank.OFFICER, days.get(7), days.get(8).minusDays(1));
        assertThat(exemption(FEBRUARY, TestBank.OFFICER)).isEqualTo("none");
        leave(TestBank.OFFICER, days.get(13), days.get(16));
        assertThat(exemption(FEBRUARY, TestBank.OFFICER)).isEqualTo("LEAVE");
    }

    @Test
    void aTransferDividesNoLeave() {
        List<LocalDate> days = calendar.of(FEBRUARY).workingDays(FEBRUARY);
        leave(TestBank.OFFICER, days.get(2), days.get(10));
        TestStaff.move(TestBank.OFFICER, "S21", days.get(6));
        assertThat(exemption(FEBRUARY, TestBank.OFFICER)).isEqualTo("LEAVE");
        assertThat(sql.count(
                        "select count(*) from officer_month o join unit u on u.id = o.unit_id where u.code = 'S21'"
                                + " and o.month = ? and o.person_id = ?",
                        FEBRUARY,
                        TestBank.personId(TestBank.OFFICER)))
                .isOne();
    }

    @Test
    void otherReasonsAreNamedFirst() {
        TestBank.officer("new", "新人", "S11", LocalDate.of(2024, 1, 15), null);
        leave("new", LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29));
        assertThat(exemption(FEBRUARY, "new")).isEqualTo("PROBATION");
    }

    @Test
    void leaveDaysAreNotIdle() {
        assertThat(idle(JANUARY, TestBank.OFFICER)).isTrue();
        // 22 working days: with 13 of them on leave, 9 are left, and 10 would be idle.
        List<LocalDate> days = calendar.of(JANUARY).workingDays(JANUARY);
        assertThat(days).hasSize(22);
        leave(TestBank.OFFICER, days.get(3), days.get(14));
        assertThat(idle(JANUARY, TestBank.OFFICER)).as("10 days are left").isTrue();
        leave(TestBank.OFFICER, days.get(15), days.get(15));
        assertThat(idle(JANUARY, TestBank.OFFICER)).isFalse();
    }

    @Test
    void anExemptMonthIsNoMissAndAShortenedLeaveMakesItOneAgain() {
        TestLedger.completeThrough(FEBRUARY).send();
        TestMonths.close(JANUARY);
        assertThat(streak(FEBRUARY)).isEqualTo(2);
        leave(TestBank.OFFICER, LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29));
        assertThat(streak(FEBRUARY)).isEqualTo(1);
        assertThat(streak(MARCH)).isEqualTo(2);
        leave(TestBank.OFFICER, LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 5));
        assertThat(streak(FEBRUARY)).isEqualTo(2);
        assertThat(exemption(FEBRUARY, TestBank.OFFICER)).isEqualTo("none");
    }

    @Test
    void aLateLeaveLeavesTheClosedMonthAndItsStreakAndTheProofStands() {
        leave(TestBank.COLLEAGUE, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 31));
        TestLedger.completeThrough(FEBRUARY).send();
        TestMonths.close(JANUARY);
        String before = closed();
        leave(TestBank.OFFICER, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 2, 29));
        // And a known one is taken back.
        BankApi.importLeaves(
                "staff_no,from,until,kind,status\n" + TestBank.COLLEAGUE + ",2024-01-01,2024-01-31,ANNUAL,CANCELLED\n");
        assertThat(closed()).isEqualTo(before);
        assertThat(exemption(JANUARY, TestBank.OFFICER)).isEqualTo("none");
        assertThat(exemption(JANUARY, TestBank.COLLEAGUE)).isEqualTo("LEAVE");
        assertThat(exemption(FEBRUARY, TestBank.OFFICER)).isEqualTo("LEAVE");
        assertThat(streak(FEBRUARY)).as("the closed miss stands").isEqualTo(1);
        verified("2024-01");
        TestMonths.close(FEBRUARY);
        leave(TestBank.OFFICER, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 2));
        verified("2024-01");
        verified("2024-02");
    }

    @Test
    void theStatementSaysWhy() {
        leave(TestBank.OFFICER, LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29));
        JsonPath statement = TestBank.as(TestBank.OFFICER)
                .get("/api/v1/scores/2024-02/" + TestBank.OFFICER)
                .jsonPath();
        assertThat(statement.getString("exemptReason")).isEqualTo("LEAVE");
        assertThat(statement.getBoolean("exempt")).isTrue();
    }

    private static void verified(String month) {
        JsonPath answer = BankApi.verify(month);
        assertThat(answer.getBoolean("matches")).as(answer.prettify()).isTrue();
    }

    private static void leave(String staffNo, LocalDate from, LocalDate until) {
        JsonPath done = BankApi.importLeaves(
                "staff_no,from,until,kind\n" + String.join(",", staffNo, from.toString(), until.toString(), "ANNUAL"));
        assertThat(done.getString("status")).as(done.prettify()).isEqualTo("DONE");
    }

    private String exemption(YearMonth month, String staffNo) {
        return row("coalesce(exempt_reason, 'none')", month, staffNo);
    }

    private boolean idle(YearMonth month, String staffNo) {
        return row("idle::text", month, staffNo).equals("true");
    }

    private int streak(YearMonth month) {
        return Integer.parseInt(row("streak::text", month, TestBank.OFFICER));
    }

    private String row(String column, YearMonth month, String staffNo) {
        return sql.one(
                        "select " + column + " from officer_month where month = ? and person_id = ?",
                        row -> row.getString(1),
                        month,
                        TestBank.personId(staffNo))
                .orElseThrow();
    }

    private String closed() {
        return sql.one(
                        "select string_agg(o::text, '|' order by person_id) from officer_month o where month = ?",
                        row -> row.getString(1),
                        JANUARY)
                .orElseThrow();
    }
}
