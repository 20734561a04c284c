package org.liaoyuan.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.organisation.Unit;
import org.liaoyuan.target.UnitCell.Place;

/**
 * A year of targets around one unit, to be laid out.
 *
 * @param published placement targets
 * @param draft of this sheet, open months only
 * @param placed yuan by unit
 * @param handedDown what each unit hands down itself
 * @param drafted units that the sheet has cells for
 */
record UnitBoard(
        int year,
        Unit unit,
        List<Unit> children,
        Map<Place, BigDecimal> published,
        Map<Place, UnitCell> draft,
        Map<Place, BigDecimal> placed,
        Map<Place, BigDecimal> handedDown,
        Predicate<Unit> drafted,
        Predicate<YearMonth> closed) {
    private static final int PERCENT_PLACES = 2;

    UnitTargetRowView row(Unit of) {
        return UnitTargetRowView.of(
                of, months().stream().map(month -> cell(of, month)).toList());
    }

    List<UnitTargetRowView> rows() {
        return children.stream().map(this::row).toList();
    }

    List<UnitMonthCheckView> checks() {
        return months().stream().map(this::check).toList();
    }

    /** Whether the draft asks something else than what is published. */
    boolean pending() {
        return children.stream().anyMatch(this::differs) || drafted.test(unit) && differs(unit);
    }

    private boolean differs(Unit of) {
        return months().stream().map(month -> new Place(of.id(), month)).anyMatch(place -> {
            BigDecimal is = published.get(place);
            BigDecimal wanted = drafted(place);
            return is == null || wanted == null ? is != wanted : is.compareTo(wanted) != 0;
        });
    }

    private UnitTargetCellView cell(Unit of, YearMonth month) {
        Place place = new Place(of.id(), month);
        BigDecimal target = published.get(place);
        UnitCell cell = draft.get(place);
        return new UnitTargetCellView(
                month,
                target,
                drafted.test(of) ? drafted(place) : null,
                cell != null && cell.fixed(),
                placed.get(place),
                attainment(placed.get(place), target),
                handedDown.get(place),
                InflationView.of(target, handedDown.get(place)));
    }

    private UnitMonthCheckView check(YearMonth month) {
        Place own = new Place(unit.id(), month);
        BigDecimal given = published.get(own);
        BigDecimal draftGiven = drafted.test(unit) ? drafted(own) : given;
        BigDecimal draftSum = sum(children.stream()
                .filter(drafted)
                .map(child -> drafted(new Place(child.id(), month)))
                .toList());
        BigDecimal sum = handedDown.get(own);
        return new UnitMonthCheckView(
                month,
                closed.test(month),
                given,
                sum,
                InflationView.of(given, sum),
                (int) children.stream()
                        .filter(child -> published.containsKey(new Place(child.id(), month)))
                        .count(),
                draftGiven,
                draftSum,
                InflationView.of(draftGiven, draftSum));
    }

    /** Of a closed month what is published stands, whatever the draft holds. */
    private @Nullable BigDecimal drafted(Place place) {
        if (closed.test(place.month())) {
            return published.get(place);
        }
        UnitCell cell = draft.get(place);
        return cell == null ? null : cell.amount();
    }

    private static @Nullable BigDecimal attainment(@Nullable BigDecimal placed, @Nullable BigDecimal target) {
        return placed == null || target == null
                ? null
                : placed.movePointRight(2).divide(target, PERCENT_PLACES, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal sum(List<@Nullable BigDecimal> amounts) {
        return amounts.stream().filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
    }

    private List<YearMonth> months() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(year, month))
                .toList();
    }
}
