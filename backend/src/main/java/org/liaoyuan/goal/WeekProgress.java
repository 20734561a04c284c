package org.liaoyuan.goal;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liaoyuan.ledger.DaySum;
import org.liaoyuan.ledger.LedgerCompleteness;
import org.liaoyuan.ledger.OfficerLoans;
import org.liaoyuan.organisation.WorkingCalendar;
import org.liaoyuan.organisation.WorkingDays;

/** Sets a week's loans beside its goal. */
@ApplicationScoped
class WeekProgress {
    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    private final OfficerLoans loans;
    private final LedgerCompleteness ledger;
    private final WorkingCalendar calendar;

    WeekProgress(OfficerLoans loans, LedgerCompleteness ledger, WorkingCalendar calendar) {
        this.loans = loans;
        this.ledger = ledger;
        this.calendar = calendar;
    }

    WeekGoalView of(long personId, WeekGoal goal) {
        LocalDate sunday = goal.week().plusDays(6);
        WorkingDays days = calendar.between(goal.week(), sunday);
        return new WeekGoalView(
                goal.week(),
                sunday,
                (int) goal.week()
                        .datesUntil(sunday.plusDays(1))
                        .filter(days::isWorking)
                        .count(),
                ledger.completeThrough()
                        .filter(day -> !day.isBefore(goal.week()))
                        .map(day -> day.isAfter(sunday) ? sunday : day)
                        .orElse(null),
                !goal.products().isEmpty(),
                goal.changedAt(),
                products(goal.products(), done(loans.byDay(personId, goal.week(), sunday))));
    }

    /** Loans and yuan of the week. */
    private record Done(int loans, BigDecimal amount) {
        static final Done NONE = new Done(0, NOTHING);

        Done plus(DaySum day) {
            return new Done(loans + day.loans(), amount.add(day.amount()));
        }
    }

    private static Map<String, Done> done(List<DaySum> days) {
        Map<String, Done> byProduct = new LinkedHashMap<>();
        days.forEach(day -> byProduct.merge(day.product(), Done.NONE.plus(day), (sum, one) -> sum.plus(day)));
        return byProduct;
    }

    private static List<WeekGoalView.Product> products(List<WeekGoalDraft.Product> goals, Map<String, Done> done) {
        List<WeekGoalView.Product> products = new ArrayList<>();
        for (WeekGoalDraft.Product goal : goals) {
            Done own = done.getOrDefault(goal.product(), Done.NONE);
            products.add(
                    new WeekGoalView.Product(goal.product(), goal.loans(), goal.amount(), own.loans(), own.amount()));
            done.remove(goal.product());
        }
        done.forEach((product, own) ->
                products.add(new WeekGoalView.Product(product, null, null, own.loans(), own.amount())));
        return products;
    }
}
