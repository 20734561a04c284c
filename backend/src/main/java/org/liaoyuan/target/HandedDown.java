package org.liaoyuan.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liaoyuan.organisation.Unit;
import org.liaoyuan.organisation.UnitLevel;
import org.liaoyuan.organisation.UnitTree;
import org.liaoyuan.target.UnitCell.Place;

/**
 * What every unit hands down: head office its branches' targets, a branch its sub-branches', a sub-branch what is asked of its
 * officers at least. Each level stands for itself: nothing is added over two levels. It knows no scope.
 */
@ApplicationScoped
class HandedDown {
    private final UnitFacts units;
    private final OfficerFacts officers;

    HandedDown(UnitFacts units, OfficerFacts officers) {
        this.units = units;
        this.officers = officers;
    }

    /** Targets of units and what these hand down, of the same months. */
    record Levels(Map<Place, BigDecimal> published, Map<Place, BigDecimal> handedDown) {}

    Levels of(UnitTree tree, YearMonth from, YearMonth until) {
        List<Long> all = tree.units().stream().map(Unit::id).toList();
        Map<Place, BigDecimal> published = units.of(all, from, until);
        Map<Place, BigDecimal> handedDown = new HashMap<>();
        published.forEach((place, amount) -> {
            Long parent = tree.unit(place.unitId()).parentId();
            if (parent != null) {
                handedDown.merge(new Place(parent, place.month()), amount, BigDecimal::add);
            }
        });
        List<Long> subBranches = tree.units().stream()
                .filter(unit -> unit.level() == UnitLevel.SUB_BRANCH)
                .map(Unit::id)
                .toList();
        officers.sums(subBranches, from, until).forEach((place, sum) -> handedDown.put(place, sum.floorAmount()));
        return new Levels(published, handedDown);
    }
}
