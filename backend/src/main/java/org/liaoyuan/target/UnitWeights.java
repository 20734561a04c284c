package org.liaoyuan.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.liaoyuan.organisation.WorkingCalendar;
import org.liaoyuan.organisation.WorkingDays;
import org.liaoyuan.platform.problem.FieldError;
import org.liaoyuan.target.UnitCell.Place;

/** By what months and units are weighed. */
@ApplicationScoped
class UnitWeights {
    private final PlacedAmounts placed;
    private final WorkingCalendar calendar;

    UnitWeights(PlacedAmounts placed, WorkingCalendar calendar) {
        this.placed = placed;
        this.calendar = calendar;
    }

    Function<YearMonth, BigDecimal> ofMonths(UnitSpreadRequest request, int year) {
        if (request.months() == null) {
            throw FieldError.pointer("/months", "required").toException();
        }
        return switch (request.months()) {
            case EVEN -> month -> BigDecimal.ONE;
            case SEASONAL -> ofProfile(request);
            case PRIOR_YEAR -> ofBankBefore(year);
            case WORKING_DAYS -> ofWorkingDays(year);
        };
    }

    /** By place; the units are branches or sub-branches. */
    Function<Place, BigDecimal> ofUnits(UnitMethod method, int year) {
        if (method == UnitMethod.EVEN) {
            return place -> BigDecimal.ONE;
        }
        Map<Place, BigDecimal> before = new HashMap<>();
        for (PlacedAmounts.OfUnit one : yearBefore(year)) {
            YearMonth month = one.month().plusYears(1);
            before.merge(new Place(one.subBranchId(), month), one.amount(), BigDecimal::add);
            before.merge(new Place(one.branchId(), month), one.amount(), BigDecimal::add);
        }
        return place -> positive(before.getOrDefault(place, BigDecimal.ZERO));
    }

    private static Function<YearMonth, BigDecimal> ofProfile(UnitSpreadRequest request) {
        List<BigDecimal> profile = request.profile();
        if (profile == null) {
            throw FieldError.pointer("/profile", "required").toException();
        }
        return month -> profile.get(month.getMonthValue() - 1);
    }

    private Function<YearMonth, BigDecimal> ofBankBefore(int year) {
        Map<YearMonth, BigDecimal> before = new HashMap<>();
        yearBefore(year).forEach(one -> before.merge(one.month().plusYears(1), one.amount(), BigDecimal::add));
        return month -> positive(before.getOrDefault(month, BigDecimal.ZERO));
    }

    private Function<YearMonth, BigDecimal> ofWorkingDays(int year) {
        WorkingDays days = calendar.between(
                YearMonth.of(year, 1).atDay(1), YearMonth.of(year, 12).atEndOfMonth());
        return month -> BigDecimal.valueOf(days.workingDays(month).size());
    }

    private List<PlacedAmounts.OfUnit> yearBefore(int year) {
        return placed.ofUnits(YearMonth.of(year - 1, 1), YearMonth.of(year - 1, 12));
    }

    /** Reversals of an earlier month's loans can leave less than nothing. */
    private static BigDecimal positive(BigDecimal amount) {
        return amount.max(BigDecimal.ZERO);
    }
}
