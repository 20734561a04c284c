package org.liaoyuan.scoring.core;

import java.util.List;

/**
 * An officer's closed months as they were, and as they would have been under another scheme.
 *
 * @param placed the latest month in which the officer was listed, or the latest of all: its unit and tiers are the officer's
 * @param difference of the points before and after, with its reasons
 */
public record OfficerChange(
        long personId,
        MonthChange placed,
        Measures before,
        Measures after,
        PointsDifference difference,
        List<MonthChange> months) {

    public OfficerChange {
        months = List.copyOf(months);
    }

    /** @param months at least one */
    public static OfficerChange of(long personId, List<MonthChange> months) {
        MonthChange placed = months.stream()
                .filter(month -> month.past().listed())
                .reduce((earlier, later) -> later)
                .orElseGet(() -> months.get(months.size() - 1));
        return new OfficerChange(
                personId,
                placed,
                months.stream().map(MonthChange::measuresBefore).reduce(Measures.NONE, Measures::plus),
                months.stream().map(MonthChange::measuresAfter).reduce(Measures.NONE, Measures::plus),
                months.stream().map(MonthChange::difference).reduce(PointsDifference.NONE, PointsDifference::plus),
                months);
    }

    /** Tiers gained; negative for tiers lost. Tier 1 is the best. */
    public int tiersUp() {
        return placed.before().tier().tier() - placed.after().tier().tier();
    }

    public ChangeBand band() {
        return ChangeBand.of(before.points(), after.points());
    }
}
