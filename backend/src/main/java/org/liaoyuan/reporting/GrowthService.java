package org.liaoyuan.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.liaoyuan.organisation.Unit;
import org.liaoyuan.organisation.UnitLevel;
import org.liaoyuan.platform.persistence.Snapshot;

/** Units beside what they were; a unit's own volume is the sum of those below it. */
@ApplicationScoped
class GrowthService {
    private final Comparison comparison;
    private final PeriodQueries queries;
    private final Snapshot snapshot;

    GrowthService(Comparison comparison, PeriodQueries queries, Snapshot snapshot) {
        this.comparison = comparison;
        this.queries = queries;
        this.snapshot = snapshot;
    }

    Growth of(UnitMonth wanted) {
        Optional<Period> lastMonth = comparison.of(wanted.month(), Comparison.With.LAST_MONTH);
        Optional<Period> lastYear = comparison.of(wanted.month(), Comparison.With.LAST_YEAR);
        return snapshot.of(() -> growth(wanted, lastMonth, lastYear));
    }

    /** Volumes by the id of a unit right below; of a sub-branch, by its own. */
    private record Columns(Map<Long, Volume> now, Map<Long, Volume> lastMonth, Map<Long, Volume> lastYear) {

        Growth.Row row(Unit unit) {
            return new Growth.Row(
                    unit.code(),
                    unit.name(),
                    now.getOrDefault(unit.id(), Volume.NONE),
                    lastMonth.get(unit.id()),
                    lastYear.get(unit.id()));
        }

        Growth.Row sum(Unit unit) {
            return new Growth.Row(
                    unit.code(),
                    unit.name(),
                    sum(now).orElse(Volume.NONE),
                    sum(lastMonth).orElse(null),
                    sum(lastYear).orElse(null));
        }

        Set<Long> units() {
            Set<Long> units = new TreeSet<>(now.keySet());
            units.addAll(lastMonth.keySet());
            units.addAll(lastYear.keySet());
            return units;
        }

        private static Optional<Volume> sum(Map<Long, Volume> volumes) {
            return volumes.values().stream().reduce(Volume::plus);
        }
    }

    private Growth growth(UnitMonth wanted, Optional<Period> lastMonth, Optional<Period> lastYear) {
        Columns columns = new Columns(
                volumes(Optional.of(Period.whole(wanted.month())), wanted),
                volumes(lastMonth, wanted),
                volumes(lastYear, wanted));
        Unit unit = wanted.unit();
        List<Growth.Row> below = unit.level() == UnitLevel.SUB_BRANCH
                ? List.of()
                : columns.units().stream()
                        .map(id -> columns.row(wanted.tree().unit(id)))
                        .sorted(Comparator.comparing(Growth.Row::unitCode))
                        .toList();
        return new Growth(
                lastMonth.map(PeriodView::of).orElse(null),
                lastYear.map(PeriodView::of).orElse(null),
                columns.sum(unit),
                below);
    }

    private Map<Long, Volume> volumes(Optional<Period> period, UnitMonth wanted) {
        UnitLevel by = wanted.unit().level() == UnitLevel.HEAD_OFFICE ? UnitLevel.BRANCH : UnitLevel.SUB_BRANCH;
        return period.map(found -> queries.volumes(found, wanted.units(), by)).orElse(Map.of());
    }
}
