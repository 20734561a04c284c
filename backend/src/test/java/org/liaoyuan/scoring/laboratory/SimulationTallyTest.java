package org.liaoyuan.scoring.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.liaoyuan.organisation.Unit;
import org.liaoyuan.organisation.UnitLevel;
import org.liaoyuan.organisation.UnitTree;
import org.liaoyuan.scheme.ExampleScheme;
import org.liaoyuan.scheme.SchemeRules;
import org.liaoyuan.scoring.core.OfficerChange;
import org.liaoyuan.scoring.core.Pasts;
import org.liaoyuan.scoring.core.Rerun;
import org.liaoyuan.scoring.laboratory.SimulationReport.Cell;

/** However a report cuts the bank, it is the same bank. */
class SimulationTallyTest {
    private static final UnitTree UNITS = new UnitTree(List.of(new Unit(1, "B1", "第一分行", UnitLevel.BRANCH, null)));
    private static final SchemeRules OTHER = ExampleScheme.product(
            0,
            rule -> new SchemeRules.Product(
                    rule.product(),
                    new BigDecimal("2.5"),
                    new BigDecimal("900000"),
                    rule.minFactor(),
                    rule.maxFactor()));

    @Provide
    Arbitrary<List<Pasts.Month>> plans() {
        return Pasts.plans();
    }

    @Property(tries = 200)
    void everyCutAddsUpToTheWhole(@ForAll @Size(min = 1, max = 8) List<@From("plans") List<Pasts.Month>> bank) {
        List<OfficerChange> officers = new ArrayList<>();
        bank.forEach(plan -> officers.add(OfficerChange.of(officers.size(), Rerun.of(OTHER, Pasts.of(plan)))));
        SimulationTally tally = new SimulationTally();
        officers.forEach(tally::add);
        SimulationReport report = tally.report(UNITS);

        assertThat(report.officers()).isEqualTo(bank.size());
        assertThat(sum(report.bands(), SimulationReport.Band::officers)).isEqualTo(bank.size());
        assertThat(sum(report.tiers(), Cell::officers)).isEqualTo(bank.size());
        assertThat(rows(report))
                .isEqualTo(officers.stream()
                        .collect(Collectors.groupingBy(
                                officer -> officer.placed().before().tier().tier(),
                                Collectors.summingInt(officer -> 1))));
        assertThat(report.gaining() + report.losing()).isLessThanOrEqualTo(bank.size());
        addsUp(report, report.months(), SimulationReport.Month::before, SimulationReport.Month::after);
        addsUp(report, report.branches(), SimulationReport.Branch::before, SimulationReport.Branch::after);
        addsUp(report, report.tenures(), SimulationReport.Seniority::before, SimulationReport.Seniority::after);
        assertThat(sum(report.tenures(), SimulationReport.Seniority::months)).isEqualTo(sum(bank, List::size));
    }

    private static Map<Integer, Integer> rows(SimulationReport report) {
        return report.tiers().stream()
                .collect(Collectors.groupingBy(Cell::before, Collectors.summingInt(Cell::officers)));
    }

    private static <T> void addsUp(
            SimulationReport report, List<T> parts, Function<T, MeasuresView> before, Function<T, MeasuresView> after) {
        assertThat(whole(parts, before)).isEqualTo(report.before());
        assertThat(whole(parts, after)).isEqualTo(report.after());
    }

    private static <T> MeasuresView whole(List<T> parts, Function<T, MeasuresView> side) {
        List<MeasuresView> sides = parts.stream().map(side).toList();
        return new MeasuresView(
                sum(sides, MeasuresView::counted),
                sides.stream().map(MeasuresView::points).reduce(BigDecimal.ZERO, BigDecimal::add),
                sum(sides, MeasuresView::pointsMet),
                sum(sides, MeasuresView::floorMet),
                sum(sides, MeasuresView::misses),
                sum(sides, MeasuresView::cases));
    }

    private static <T> int sum(List<T> parts, ToIntFunction<T> number) {
        return parts.stream().mapToInt(number).sum();
    }
}
