package org.liaoyuan.demo.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.liaoyuan.access.Role;
import org.liaoyuan.demo.bank.DemoStep.CloseMonth;
import org.liaoyuan.demo.bank.DemoStep.GrantRoles;
import org.liaoyuan.demo.bank.DemoStep.HandDownTargets;
import org.liaoyuan.demo.bank.DemoStep.ImportLedger;
import org.liaoyuan.demo.bank.DemoStep.ImportOrganisation;
import org.liaoyuan.demo.bank.DemoStep.LookForAlerts;
import org.liaoyuan.demo.bank.DemoStep.PublishScheme;
import org.liaoyuan.organisation.WorkingDays;

class DemoBankTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final DemoBank BANK = DemoBank.generate(TODAY, 1);
    private static final PlayedBank PLAYED = PlayedBank.of(BANK);

    @Test
    void isTheSameForTheSameDayAndSeedAndAnotherForAnother() {
        assertThat(DemoBank.generate(TODAY, 1)).isEqualTo(BANK);
        assertThat(DemoBank.generate(TODAY, 2)).isNotEqualTo(BANK);
    }

    @Test
    void keepsItsPastWhenADayPasses() {
        PlayedBank tomorrow = PlayedBank.of(DemoBank.generate(TODAY.plusDays(1), 1));
        assertThat(tomorrow.loans).hasSizeGreaterThan(PLAYED.loans.size());
        Set<String> lost = new TreeSet<>(PLAYED.loans.keySet());
        lost.removeAll(tomorrow.loans.keySet());
        lost.removeAll(tomorrow.reversed.keySet());
        assertThat(lost).isEmpty();
    }

    @Test
    void hasTheSizeOfTheBank() {
        Set<String> subBranches = units("sub_branch_code");
        assertThat(units("branch_code")).hasSize(9);
        assertThat(subBranches).hasSize(60);
        assertThat(units("sub_branch_name")).hasSize(60);
        assertThat(PLAYED.posts).hasSizeBetween(400, 450).containsKey("810001");
        assertThat(PLAYED.closed).hasSize(13);
        assertThat(PLAYED.closed.keySet()).last().isEqualTo(YearMonth.of(2026, 10));
    }

    @Test
    void givesEachUnitItsManagerAndTheBankItsOthers() {
        Map<String, Long> roles =
                PLAYED.roles.stream().collect(Collectors.groupingBy(row -> row.text("role"), Collectors.counting()));
        assertThat(roles)
                .containsEntry("SUB_BRANCH_MANAGER", 60L)
                .containsEntry("BRANCH_MANAGER", 9L)
                .containsEntry("CANDIDATE", 18L)
                .containsEntry("HEAD_OFFICE", 3L)
                .containsEntry("AUDITOR", 2L);
        assertThat(PLAYED.roles).extracting(row -> row.text("staff_no")).doesNotHaveDuplicates();
    }

    @Test
    void goesTheWayOfAFirstUse() {
        assertThat(BANK.steps().get(0)).isInstanceOf(ImportOrganisation.class);
        assertThat(BANK.steps().get(1)).isInstanceOf(GrantRoles.class);
        assertThat(BANK.steps().get(2)).isInstanceOf(PublishScheme.class);
        assertThat(BANK.steps().stream()
                        .filter(CloseMonth.class::isInstance)
                        .map(step -> ((CloseMonth) step).month())
                        .toList())
                .isSorted()
                .hasSize(13);
        assertThat(BANK.steps().get(3)).isInstanceOf(HandDownTargets.class);
        assertThat(BANK.steps()).last().isInstanceOf(LookForAlerts.class);
    }

    @Test
    void publishesAWholeSchemeThatTakesEffectInTheFirstMonth() {
        PublishScheme scheme = (PublishScheme) BANK.steps().get(2);
        assertThat(scheme.json()).contains("\"effectiveFrom\": \"2025-10\"").contains("\"caseBonus\"");
    }

    @Test
    void namesEachFileOnce() {
        List<String> names = BANK.steps().stream()
                .filter(ImportLedger.class::isInstance)
                .map(step -> ((ImportLedger) step).fileName())
                .toList();
        assertThat(names).doesNotHaveDuplicates().contains("ledger-2026-11.csv", "ledger-2026-11-corrections.csv");
    }

    @Test
    void bringsNewsOfClosedMonths() {
        assertThat(PLAYED.lateRows).hasSizeBetween(100, 600);
        assertThat(PLAYED.reversalsOfClosed).hasSizeBetween(60, 400);
        assertThat(PLAYED.reversed).hasSizeGreaterThan(PLAYED.reversalsOfClosed.size());
        assertThat(PLAYED.laterRepayments).hasSizeGreaterThan(1_000);
        assertThat(PLAYED.loans.values())
                .anyMatch(row -> row.day("repaid_on") != null
                        && YearMonth.from(row.day("repaid_on")).equals(row.month()));
    }

    @Test
    void sellsOnWeekendsRarely() {
        WorkingDays days = ChinaDays.read();
        long off = PLAYED.loans.values().stream()
                .filter(row -> !days.isWorking(row.day("disbursed_on")))
                .count();
        assertThat(off).isBetween(1L, PLAYED.loans.size() / 50L);
    }

    @Test
    void showsAStrongAMiddlingAndAStrugglingOfficerAndThoseAbove() {
        assertThat(BANK.showcase())
                .extracting(Staff::role)
                .containsExactly(
                        Role.OFFICER,
                        Role.OFFICER,
                        Role.OFFICER,
                        Role.SUB_BRANCH_MANAGER,
                        Role.BRANCH_MANAGER,
                        Role.SUB_BRANCH_MANAGER,
                        Role.BRANCH_MANAGER,
                        Role.HEAD_OFFICE,
                        Role.AUDITOR,
                        Role.CANDIDATE);
        List<Integer> tiers = BANK.showcase().stream()
                .filter(person -> person.role() == Role.OFFICER)
                .map(person -> PLAYED.closed
                        .get(YearMonth.of(2026, 10))
                        .get(person.staffNo())
                        .tier()
                        .tier())
                .toList();
        assertThat(tiers.get(0)).isLessThanOrEqualTo(2);
        assertThat(tiers.get(1)).isBetween(2, 4);
        assertThat(tiers.get(2)).isGreaterThanOrEqualTo(4);
    }

    private static Set<String> units(String column) {
        ImportOrganisation first = (ImportOrganisation) BANK.steps().get(0);
        return PlayedBank.rows(first.csv()).stream()
                .map(row -> row.text(column))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
