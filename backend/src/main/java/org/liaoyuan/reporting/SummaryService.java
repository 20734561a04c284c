package org.liaoyuan.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.organisation.Unit;
import org.liaoyuan.organisation.UnitTree;
import org.liaoyuan.platform.persistence.Snapshot;

/** A unit's month at a glance, for those whose sight covers the unit. */
@ApplicationScoped
class SummaryService {
    private static final int POINT_PLACES = 2;

    private final SummaryQueries queries;
    private final Snapshot snapshot;

    SummaryService(SummaryQueries queries, Snapshot snapshot) {
        this.queries = queries;
        this.snapshot = snapshot;
    }

    Summary of(UnitMonth wanted) {
        return snapshot.of(() -> summary(wanted.month().month(), wanted));
    }

    private Summary summary(YearMonth month, UnitMonth wanted) {
        Set<Long> below = wanted.units();
        SummaryQueries.Totals totals = queries.totals(month, below);
        return new Summary(
                totals.officers(),
                average(totals),
                totals.pointsMet(),
                totals.amount(),
                totals.floor(),
                totals.stretch(),
                totals.lifeline(),
                totals.loans(),
                totals.exempt(),
                totals.belowLifeline(),
                queries.tiers(month, below),
                queries.levels(month, below),
                queries.streaks(month, below),
                children(wanted.unit(), month, below, wanted.tree()),
                previous(month.minusMonths(1), below));
    }

    private List<Summary.UnitSummary> children(Unit unit, YearMonth month, Set<Long> below, UnitTree tree) {
        List<SummaryQueries.UnitTotals> found = switch (unit.level()) {
            case HEAD_OFFICE -> queries.byBranch(month, below);
            case BRANCH -> queries.bySubBranch(month, below);
            case SUB_BRANCH -> List.of();
        };
        return found.stream()
                .map(child -> unitSummary(tree.unit(child.unitId()), child))
                .sorted(Comparator.comparing(Summary.UnitSummary::averagePoints)
                        .reversed()
                        .thenComparing(Summary.UnitSummary::unitCode))
                .toList();
    }

    private static Summary.UnitSummary unitSummary(Unit unit, SummaryQueries.UnitTotals child) {
        SummaryQueries.Totals totals = child.totals();
        return new Summary.UnitSummary(
                unit.code(),
                unit.name(),
                totals.officers(),
                average(totals),
                totals.amount(),
                totals.floor(),
                totals.stretch(),
                totals.belowLifeline());
    }

    private Summary.@Nullable Previous previous(YearMonth month, Set<Long> below) {
        SummaryQueries.Totals totals = queries.totals(month, below);
        return totals.officers() == 0 ? null : new Summary.Previous(average(totals), totals.amount());
    }

    private static BigDecimal average(SummaryQueries.Totals totals) {
        return totals.officers() == 0
                ? BigDecimal.ZERO.setScale(POINT_PLACES)
                : totals.points().divide(BigDecimal.valueOf(totals.officers()), POINT_PLACES, RoundingMode.HALF_UP);
    }
}
