package org.liaoyuan.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.problem.FieldError;
import org.liaoyuan.target.UnitCell.Place;
import org.liaoyuan.target.core.Inflation;
import org.liaoyuan.target.core.Share;
import org.liaoyuan.target.core.Spreading;

/**
 * Spreads over the open months of a sheet. Whoever weighs nothing gets no target, not one of 0.
 *
 * @param draft cells of open months
 * @param step yuan
 */
record UnitSpread(List<YearMonth> open, List<UnitCell> draft, BigDecimal step) {
    private static final int CENTS = 2;

    /**
     * The unit's own months from what its year is to be.
     *
     * @param rest of the year without its closed months
     */
    List<UnitCell> overMonths(long unitId, BigDecimal rest, Function<YearMonth, BigDecimal> weight) {
        List<Place> places =
                open.stream().map(month -> new Place(unitId, month)).toList();
        return spread(rest, places, place -> weight.apply(place.month()), "/annual");
    }

    /** Each month's target over the units; months without one are left as they are. */
    List<UnitCell> overUnits(
            List<Long> units, Map<YearMonth, BigDecimal> given, BigDecimal markup, Function<Place, BigDecimal> weight) {
        Map<Place, UnitCell> cells = byPlace();
        for (YearMonth month : open) {
            BigDecimal amount = given.get(month);
            if (amount != null) {
                List<Place> places =
                        units.stream().map(unit -> new Place(unit, month)).toList();
                places.forEach(cells::remove);
                spread(Inflation.raised(amount, markup), places, weight, "/units")
                        .forEach(cell -> cells.put(cell.place(), cell));
            }
        }
        return List.copyOf(cells.values());
    }

    private List<UnitCell> spread(
            BigDecimal amount, List<Place> places, Function<Place, BigDecimal> weight, String pointer) {
        Map<Place, UnitCell> cells = byPlace();
        List<Share> shares = places.stream()
                .map(place -> share(cells.get(place), weight.apply(place)))
                .toList();
        Spreading spreading = Spreading.of(amount, shares, step);
        if (spreading.over().signum() != 0) {
            throw FieldError.pointer(
                            pointer,
                            spreading.over().signum() > 0 ? "fixed-above" : "nothing-to-go-by",
                            places.get(0).month())
                    .toException();
        }
        List<UnitCell> spread = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            BigDecimal part = spreading.amounts().get(i).setScale(CENTS, RoundingMode.UNNECESSARY);
            if (part.signum() > 0) {
                Place place = places.get(i);
                spread.add(new UnitCell(
                        place.unitId(), place.month(), part, shares.get(i).fixed() != null));
            }
        }
        return spread;
    }

    private static Share share(@Nullable UnitCell cell, BigDecimal weight) {
        return cell != null && cell.fixed() ? Share.fixed(cell.amount()) : Share.of(weight);
    }

    private Map<Place, UnitCell> byPlace() {
        return new HashMap<>(draft.stream().collect(Collectors.toMap(UnitCell::place, Function.identity())));
    }
}
