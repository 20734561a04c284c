package org.liaoyuan.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.ledger.DaySum;
import org.liaoyuan.ledger.LedgerCompleteness;
import org.liaoyuan.organisation.WeekShare;
import org.liaoyuan.organisation.WorkingCalendar;
import org.liaoyuan.organisation.WorkingDays;
import org.liaoyuan.scheme.SchemeRules;
import org.liaoyuan.scheme.Schemes;
import org.liaoyuan.scoring.core.MonthPoints;
import org.liaoyuan.scoring.core.OfficerMonthScore;
import org.liaoyuan.scoring.core.PaceOutlook;
import org.liaoyuan.scoring.core.TierBasis;

/** Where an open month is heading. */
@ApplicationScoped
class Outlook {
    private final ScoredMonths months;
    private final Schemes schemes;
    private final OfficerQueries officers;
    private final WorkingCalendar calendar;
    private final LedgerCompleteness ledger;
    private final DayPlaces places;

    Outlook(
            ScoredMonths months,
            Schemes schemes,
            OfficerQueries officers,
            WorkingCalendar calendar,
            LedgerCompleteness ledger,
            DayPlaces places) {
        this.months = months;
        this.schemes = schemes;
        this.officers = officers;
        this.calendar = calendar;
        this.ledger = ledger;
        this.places = places;
    }

    /** The day of the month up to which the ledger is complete; null before the first. */
    @Nullable
    LocalDate asOf(YearMonth month) {
        return asOf(month, ledger.completeThrough()).orElse(null);
    }

    static Optional<LocalDate> asOf(YearMonth month, Optional<LocalDate> completeThrough) {
        return completeThrough
                .filter(day -> !day.isBefore(month.atDay(1)))
                .map(day -> day.isAfter(month.atEndOfMonth()) ? month.atEndOfMonth() : day);
    }

    /** @param asOf null while the ledger tells nothing of the month: all its working days are left */
    PaceView pace(YearMonth month, @Nullable LocalDate asOf, OfficerMonthScore score) {
        WorkingDays days = calendar.of(month);
        int elapsed = asOf == null ? 0 : days.elapsed(month, asOf);
        return PaceView.of(
                PaceOutlook.of(
                        score.amount(), score.targets(), days.workingDays(month).size(), elapsed),
                asOf);
    }

    @Nullable
    DayPlace dayBefore(YearMonth month, long personId) {
        return places.before(month, personId).orElse(null);
    }

    /** @param days the officer's month */
    WeekPlan weeks(OfficerMonth result, List<DaySum> days) {
        YearMonth month = result.month();
        return new WeekPlan(
                result.posted().amount(),
                WeekShare.of(month, calendar.of(month).workingDays(month)).stream()
                        .map(week -> WeekPlanWeek.of(
                                week,
                                result.score().targets(),
                                days,
                                result.posted().amount()))
                        .toList());
    }

    /** Whether the month before this open one is open too. */
    boolean isProvisional(YearMonth month) {
        return months.isProvisional(month);
    }

    /** The tier of the month after this one, by the scheme in force then, if it ended with this score. */
    NextTier nextTier(YearMonth month, long personId, OfficerMonthScore score) {
        SchemeRules rules = schemes.inForce(month.plusMonths(1)).orElseThrow().rules();
        Optional<MonthPoints> counted =
                score.exempt() ? Optional.empty() : Optional.of(new MonthPoints(month, score.points()));
        return NextTier.of(
                TierBasis.after(rules, counted, officers.countedBefore(month, personId, rules.tierWindowMonths())));
    }
}
