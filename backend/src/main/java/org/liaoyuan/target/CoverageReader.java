package org.liaoyuan.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liaoyuan.organisation.Unit;
import org.liaoyuan.target.UnitCell.Place;

/** Counts who has targets and who has seen them. */
@ApplicationScoped
class CoverageReader {
    private final TargetDesk desk;
    private final OfficerFacts facts;

    CoverageReader(TargetDesk desk, OfficerFacts facts) {
        this.desk = desk;
        this.facts = facts;
    }

    CoverageView of(YearMonth month, String unitCode) {
        TargetDesk.Place place = desk.readable(unitCode);
        List<Unit> units = place.children().isEmpty() ? List.of(place.unit()) : place.children();
        Set<Long> below = place.tree().withBelow(place.unit().id());
        List<ListedOfficer> officers = facts.officers(month, below);
        Map<Place, OfficerFacts.Sum> sums = facts.sums(below, month, month);
        return new CoverageView(units.stream()
                .map(unit -> row(unit, place.tree().withBelow(unit.id()), officers, sums))
                .toList());
    }

    private static CoverageView.Unit row(
            Unit unit, Set<Long> below, List<ListedOfficer> officers, Map<Place, OfficerFacts.Sum> sums) {
        List<OfficerFacts.Sum> here = sums.entrySet().stream()
                .filter(sum -> below.contains(sum.getKey().unitId()))
                .map(Map.Entry::getValue)
                .toList();
        return new CoverageView.Unit(
                unit.code(),
                unit.name(),
                (int) officers.stream()
                        .filter(officer -> below.contains(officer.subBranchId()))
                        .count(),
                here.stream().mapToInt(OfficerFacts.Sum::officers).sum(),
                here.stream().mapToInt(OfficerFacts.Sum::acknowledged).sum());
    }
}
