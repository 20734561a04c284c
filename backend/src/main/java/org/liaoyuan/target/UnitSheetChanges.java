package org.liaoyuan.target;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liaoyuan.target.UnitCell.Place;

/** What differs between two states of a sheet's cells. */
final class UnitSheetChanges {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::month).thenComparing(Place::unitId);

    private UnitSheetChanges() {}

    /** By month, then by unit. */
    static List<UnitFacts.Change> between(Map<Place, BigDecimal> before, Map<Place, BigDecimal> after) {
        Set<Place> places = new HashSet<>(before.keySet());
        places.addAll(after.keySet());
        return places.stream()
                .sorted(ORDER)
                .map(place -> new UnitFacts.Change(place, before.get(place), after.get(place)))
                .filter(UnitSheetChanges::differs)
                .toList();
    }

    private static boolean differs(UnitFacts.Change change) {
        BigDecimal before = change.before();
        BigDecimal after = change.after();
        return before == null || after == null ? before != after : before.compareTo(after) != 0;
    }
}
