package org.liaoyuan.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liaoyuan.testing.TestBank.COLLEAGUE;
import static org.liaoyuan.testing.TestBank.FOREIGN_OFFICER;
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

/** What closed months bring, and to whom. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class WarningRoundsTest {
    @Inject
    Sql sql;

    private WarningBank bank;

    @BeforeEach
    void bank() {
        bank = new WarningBank();
    }

    @Test
    void aReminderThenAWarningThenAnExit() {
        bank.closed("2024-01", COLLEAGUE, NEIGHBOUR, FOREIGN_OFFICER)
                .closed("2024-02", NEIGHBOUR, FOREIGN_OFFICER)
                .closed("2024-03", COLLEAGUE, NEIGHBOUR, FOREIGN_OFFICER)
                .closed("2024-04", NEIGHBOUR, FOREIGN_OFFICER)
                .told("2024-05-06");
        assertThat(warnings())
                .containsExactly(
                        "2024-01 o111 REMINDER 1",
                        "2024-02 o111 WARNING 2",
                        "2024-02 o112 REMINDER 1",
                        "2024-03 o111 EXIT 3",
                        "2024-04 o111 EXIT 4",
                        "2024-04 o112 REMINDER 1");
        assertThat(told(OFFICER)).containsExactly("MONTH_REMINDER", "MONTH_WARNING", "MONTH_EXIT", "MONTH_EXIT");
        assertThat(told(COLLEAGUE)).containsExactly("MONTH_REMINDER", "MONTH_REMINDER");
        assertThat(told(NEIGHBOUR)).as("exactly at the lifeline").isEmpty();
    }

    @Test
    void monthsClosedLongAgoAreTakenUpInOrderAndOnlyRecentOnesAskForMeasures() {
        bank.closed("2024-01").closed("2024-02").closed("2024-03");
        WarningBank.run("2024-04-08");
        assertThat(warnings()).as("all in one run").hasSize(12).isSorted();
        assertThat(sql.list(
                        "select distinct to_char(w.month, 'YYYY-MM') from warning w join measure m on m.warning_id = w.id",
                        row -> row.getString(1)))
                .as("January's talk would come too late, and an exit asks for none")
                .containsExactly("2024-02");
    }

    @Test
    void aWarningAsksTheManagerForAPlanCoachingAndTraining() {
        bank.closed("2024-01", COLLEAGUE, FOREIGN_OFFICER).told("2024-02-19");
        assertThat(measures()).containsExactly("o111 TALK sm11 2024-02-26 true", "o121 TALK bm1 2024-02-26 true");
        bank.closed("2024-02", COLLEAGUE, NEIGHBOUR, FOREIGN_OFFICER).told("2024-03-11");
        assertThat(measures())
                .as(
                        "five, five, ten and twenty working days, with evidence; S12 has no manager, so its branch's owes it")
                .contains(
                        "o111 PLAN sm11 2024-03-18 true",
                        "o111 COACHING sm11 2024-03-25 true",
                        "o111 TRAINING sm11 2024-04-09 true");
    }

    @Test
    void whereNobodyLeadsTheMeasureIsOwedByNobody() {
        sql.update("delete from role_grant where role in ('SUB_BRANCH_MANAGER', 'BRANCH_MANAGER')");
        bank.closed("2024-01").told("2024-02-19");
        assertThat(sql.count("select count(*) from measure where action_id is null"))
                .isEqualTo(4);
    }

    @Test
    void twoServersAtOnceAndRerunsTellOnce() throws Exception {
        bank.closed("2024-01");
        AtOnce.times(3, () -> WarningBank.run("2024-02-19"));
        bank.told("2024-02-19");
        assertThat(warnings()).hasSize(4);
        assertThat(sql.count("select count(*) from message where kind = 'MONTH_REMINDER'"))
                .isEqualTo(4);
        assertThat(sql.count("select count(*) from tracked_action")).isEqualTo(4);
        assertThat(sql.count("select count(*) from audit_event where action = 'WARNINGS_RECORDED'"))
                .isOne();
    }

    @Test
    void anExemptMonthWarnsNobodyAndKeepsTheCount() {
        bank.closed("2024-01");
        BankApi.importLeaves("staff_no,from,until,kind\no111,2024-02-01,2024-02-29,SICK\n");
        bank.closed("2024-02").closed("2024-03").told("2024-04-08");
        assertThat(warnings())
                .filteredOn(warning -> warning.contains(OFFICER))
                .containsExactly("2024-01 o111 REMINDER 1", "2024-03 o111 WARNING 2");
    }

    private List<String> warnings() {
        return sql.list("""
                select to_char(w.month, 'YYYY-MM') || ' ' || p.staff_no || ' ' || w.stage || ' ' || w.streak
                from warning w join person p on p.id = w.person_id order by 1
                """, row -> row.getString(1));
    }

    private List<String> measures() {
        return sql.list("""
                select o.staff_no || ' ' || m.kind || ' ' || l.staff_no || ' ' || a.due_on || ' ' || a.evidence_required
                from measure m
                join warning w on w.id = m.warning_id
                join person o on o.id = w.person_id
                join tracked_action a on a.id = m.action_id
                join person l on l.id = a.owner_id
                order by m.id
                """, row -> row.getString(1));
    }

    private List<String> told(String staffNo) {
        return sql.list(
                "select kind from message where recipient = ? and kind like 'MONTH%' order by id",
                row -> row.getString(1), TestBank.personId(staffNo));
    }
}
