package org.liaoyuan.scoring.laboratory;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.liaoyuan.organisation.Unit;
import org.liaoyuan.organisation.UnitTree;
import org.liaoyuan.scoring.core.ChangeBand;
import org.liaoyuan.scoring.core.MonthChange;
import org.liaoyuan.scoring.core.OfficerChange;
import org.liaoyuan.scoring.core.Tenure;
import org.liaoyuan.scoring.laboratory.SimulationReport.Band;
import org.liaoyuan.scoring.laboratory.SimulationReport.Branch;
import org.liaoyuan.scoring.laboratory.SimulationReport.Cell;
import org.liaoyuan.scoring.laboratory.SimulationReport.Month;
import org.liaoyuan.scoring.laboratory.SimulationReport.Seniority;

/** Adds officers up to a report, one after the other; it holds none of them. */
final class SimulationTally {
    private final Group all = new Group();
    private final Map<ChangeBand, Integer> bands = new EnumMap<>(ChangeBand.class);
    private final Map<Integer, Map<Integer, Integer>> tiers = new TreeMap<>();
    private final Map<YearMonth, Group> months = new TreeMap<>();
    private final Map<Long, Group> branches = new TreeMap<>();
    private final Map<Tenure, Group> tenures = new EnumMap<>(Tenure.class);
    private int tierUp;
    private int tierDown;

    void add(OfficerChange officer) {
        ChangeBand band = officer.band();
        bands.merge(band, 1, Integer::sum);
        tierUp += officer.tiersUp() > 0 ? 1 : 0;
        tierDown += officer.tiersUp() < 0 ? 1 : 0;
        tiers.computeIfAbsent(officer.placed().before().tier().tier(), tier -> new TreeMap<>())
                .merge(officer.placed().after().tier().tier(), 1, Integer::sum);
        all.officer(band);
        group(branches, officer.placed().past().branchId()).officer(band);
        officer.months().forEach(this::add);
    }

    private void add(MonthChange month) {
        all.month(month);
        group(months, month.past().month()).month(month);
        group(branches, month.past().branchId()).month(month);
        group(tenures, Tenure.in(month.past().month(), month.past().firstAssigned()))
                .month(month);
    }

    private static <K> Group group(Map<K, Group> groups, K key) {
        return groups.computeIfAbsent(key, any -> new Group());
    }

    SimulationReport report(UnitTree units) {
        return new SimulationReport(
                all.officers(),
                all.gaining(),
                all.losing(),
                tierUp,
                tierDown,
                all.before(),
                all.after(),
                Arrays.stream(ChangeBand.values())
                        .map(band -> new Band(band, bands.getOrDefault(band, 0)))
                        .toList(),
                cells(),
                months.entrySet().stream()
                        .map(one -> month(one.getKey(), one.getValue()))
                        .toList(),
                branches.entrySet().stream()
                        .map(one -> branch(units.unit(one.getKey()), one.getValue()))
                        .sorted(Comparator.comparing(Branch::code))
                        .toList(),
                tenures.entrySet().stream()
                        .map(one -> new Seniority(
                                one.getKey(),
                                one.getValue().months(),
                                one.getValue().before(),
                                one.getValue().after()))
                        .toList());
    }

    private List<Cell> cells() {
        return tiers.entrySet().stream()
                .flatMap(row -> row.getValue().entrySet().stream()
                        .map(to -> new Cell(row.getKey(), to.getKey(), to.getValue())))
                .toList();
    }

    private static Month month(YearMonth month, Group group) {
        return new Month(
                month,
                group.listed(),
                group.before(),
                group.after(),
                group.placed(),
                group.rushBefore(),
                group.rushAfter());
    }

    private static Branch branch(Unit unit, Group group) {
        return new Branch(
                unit.code(),
                unit.name(),
                group.officers(),
                group.gaining(),
                group.losing(),
                group.before(),
                group.after(),
                group.placed());
    }
}
