package org.liaoyuan.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liaoyuan.testing.TestBank.COLLEAGUE;
import static org.liaoyuan.testing.TestBank.NEIGHBOUR;
import static org.liaoyuan.testing.TestBank.OFFICER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.testing.AtOnce;
import org.liaoyuan.testing.BankApi;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

/** What a month's looks raise, clear and tell. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class AlertsTest {
    @Inject
    Sql sql;

    private AlertBank bank;

    @BeforeEach
    void bank() {
        bank = new AlertBank();
    }

    @Test
    void whoeverIsHeadingBelowALimitIsToldTheSums() {
        bank.night("2024-03-12", COLLEAGUE, "400000").morning("2024-03-13");
        assertThat(alerts())
                .contains(
                        "o111 LIFELINE 0.00 0.00 61538.46 13 true", "o112 FLOOR 400000.00 1050000.00 84615.38 13 true");
        String told = TestBank.as(COLLEAGUE)
                .header("Accept-Language", "en")
                .get("/api/v1/messages")
                .path("items[0].body");
        assertThat(told)
                .isEqualTo(
                        "By 2024-03-12 you have disbursed 400,000 yuan. At this pace the month ends at 1,050,000 yuan,"
                                + " below your floor target of 1,500,000 yuan. 1,100,000 yuan are missing: 84,615.38 yuan on each"
                                + " of the 13 working days left. See what you still need.");
    }

    @Test
    void aManagerIsToldOnceHowManyNotWhom() {
        bank.night("2024-03-12", COLLEAGUE, "400000").morning("2024-03-13");
        assertThat(sql.list(
                        "select arguments::text || ' ' || link from message where kind = 'ALERTS_OF_TEAM' and recipient = ?",
                        row -> row.getString(1),
                        TestBank.personId(TestBank.SUB_BRANCH_MANAGER)))
                .singleElement()
                .asString()
                .contains("\"count\": 2", "\"floor\": 1", "\"lifeline\": 1", "/alerts?month=2024-03&unit=S11");
        assertThat(recipientsOfTeamMessages())
                .as("S12 has no manager: its branch's is told")
                .containsExactlyInAnyOrder("sm11", "bm1", "sm21");
    }

    @Test
    void twoServersAtOnceAndRerunsTellOnce() throws Exception {
        bank.night("2024-03-12", COLLEAGUE, "400000").morning("2024-03-12");
        AtOnce.times(2, bank::look);
        bank.look();
        assertThat(alerts()).hasSize(4);
        assertThat(sql.count("select count(*) from message where kind = 'ALERT_RAISED'"))
                .isEqualTo(4);
        assertThat(recipientsOfTeamMessages()).hasSize(3);
    }

    @Test
    void theFloorsAlertEscalatesOnceAndItsTodoGivesWay() {
        bank.night("2024-03-12", COLLEAGUE, "400000").morning("2024-03-13");
        bank.night("2024-03-20", OFFICER, "2500000").morning("2024-03-21").morning("2024-03-22");
        assertThat(alertsOf(COLLEAGUE))
                .containsExactly(
                        "FLOOR 400000.00 1050000.00 84615.38 13 true", "LIFELINE 400000.00 600000.00 57142.86 7 true");
        assertThat(alertsOf(OFFICER)).singleElement().asString().endsWith("false");
        assertThat(openTodosOf(COLLEAGUE)).isOne();
        assertThat(openTodosOf(OFFICER)).as("recovered: nothing is to be done").isZero();
        assertThat(actions()).containsExactly("ALERTS_RAISED", "ALERTS_RAISED", "ALERTS_CLEARED");
    }

    @Test
    void whatRecoversAndFallsAgainIsNotToldAgain() {
        bank.night("2024-03-08", COLLEAGUE, "300000").morning("2024-03-11");
        bank.night("2024-03-11", COLLEAGUE, "400000").morning("2024-03-12");
        assertThat(alertsOf(COLLEAGUE)).singleElement().asString().endsWith("false");
        bank.night("2024-03-15", NEIGHBOUR, "1").morning("2024-03-18");
        assertThat(alertsOf(COLLEAGUE)).singleElement().asString().endsWith("true");
        assertThat(sql.count(
                        "select count(*) from message where kind = 'ALERT_RAISED' and recipient = ?",
                        TestBank.personId(COLLEAGUE)))
                .isOne();
        assertThat(actions()).contains("ALERTS_RETURNED");
    }

    @Test
    void withFewerThanFiveWorkingDaysLeftNobodyIsAlertedAnyMore() {
        bank.night("2024-03-25", COLLEAGUE, "1").morning("2024-03-26");
        assertThat(alerts()).as("four days: 26 to 29 March").isEmpty();
    }

    @Test
    void aLedgerThatLagsDoesNotMakeTheMonthLonger() {
        bank.night("2024-03-20", COLLEAGUE, "1").morning("2024-03-26");
        assertThat(alerts()).isEmpty();
    }

    @Test
    void beforeTheFifthWorkingDayAndOnADayOffNobodyIsDisturbed() {
        bank.night("2024-03-06", COLLEAGUE, "1").morning("2024-03-07");
        assertThat(alerts()).as("the fourth working day").isEmpty();
        bank.night("2024-03-08", COLLEAGUE, "1").morning("2024-03-09");
        assertThat(alerts()).as("a Saturday").isEmpty();
        bank.morning("2024-03-11");
        assertThat(alerts()).hasSize(4);
    }

    @Test
    void anExemptMonthWarnsNobodyAndClearsWhatStood() {
        leave(OFFICER);
        bank.night("2024-03-12", COLLEAGUE, "400000").morning("2024-03-13");
        assertThat(alertsOf(OFFICER)).isEmpty();
        leave(COLLEAGUE);
        bank.morning("2024-03-14");
        assertThat(alertsOf(COLLEAGUE)).singleElement().asString().endsWith("false");
    }

    @Test
    void whenTheMonthIsOverItsTodosAre() {
        bank.night("2024-03-12", COLLEAGUE, "400000").morning("2024-03-13");
        assertThat(openTodosOf(COLLEAGUE)).isOne();
        assertThat(openTodosOfManagers()).isPositive();
        bank.night("2024-03-31", COLLEAGUE, "1").morning("2024-04-01");
        assertThat(openTodosOf(COLLEAGUE)).isZero();
        assertThat(openTodosOfManagers()).isZero();
        assertThat(alertsOf(COLLEAGUE)).as("its sum of 400,001 stays below").allMatch(alert -> alert.endsWith("true"));
    }

    private static void leave(String staffNo) {
        BankApi.importLeaves("staff_no,from,until,kind\n" + staffNo + ",2024-03-04,2024-03-22,SICK\n");
    }

    private List<String> alerts() {
        return sql.list("""
                select p.staff_no || ' ' || a.level || ' ' || a.amount || ' ' || a.projected || ' ' || a.per_day || ' '
                    || a.remaining || ' ' || a.standing
                from alert a join person p on p.id = a.person_id order by a.id
                """, row -> row.getString(1));
    }

    private List<String> alertsOf(String staffNo) {
        return alerts().stream()
                .filter(alert -> alert.startsWith(staffNo))
                .map(alert -> alert.substring(staffNo.length() + 1))
                .toList();
    }

    private long openTodosOf(String staffNo) {
        return sql.count(
                "select count(*) from message where recipient = ? and todo and done_at is null and kind = 'ALERT_RAISED'",
                TestBank.personId(staffNo));
    }

    private long openTodosOfManagers() {
        return sql.count("select count(*) from message where kind = 'ALERTS_OF_TEAM' and todo and done_at is null");
    }

    private List<String> recipientsOfTeamMessages() {
        return sql.list(
                "select p.staff_no from message m join person p on p.id = m.recipient where m.kind = 'ALERTS_OF_TEAM'",
                row -> row.getString(1));
    }

    private List<String> actions() {
        return sql.list(
                "select action from audit_event where object_type = 'alerts' order by id", row -> row.getString(1));
    }
}
