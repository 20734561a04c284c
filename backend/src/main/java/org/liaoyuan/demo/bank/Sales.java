package org.liaoyuan.demo.bank;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.liaoyuan.organisation.WorkingDays;

/** What the officers sell in a month: how much, of what, on which days. */
final class Sales {
    private static final double MOOD_LASTS = 0.55;
    private static final double MOOD_SPREAD = 0.11;
    private static final int MOOD_MONTHS = 5;
    private static final List<Double> NEWCOMER = List.of(0.30, 0.45, 0.60, 0.80);
    private static final double ON_A_WEEKEND = 0.012;

    private final Window window;
    private final WorkingDays days;
    private final long seed;

    Sales(Window window, WorkingDays days, long seed) {
        this.window = window;
        this.days = days;
        this.seed = seed;
    }

    /** One loan sold; its number follows from its place among the day's. */
    record Sale(Officer officer, SubBranch subBranch, LocalDate day, Product product, BigDecimal amount) {}

    List<Sale> of(Officer officer, YearMonth month) {
        List<LocalDate> all = days.workingDays(month);
        List<LocalDate> own =
                all.stream().filter(day -> officer.at(day) != null).toList();
        if (own.isEmpty()) {
            return List.of();
        }
        Dice dice = Dice.of(seed, "sales", officer.staffNo(), month);
        Habit habit = Habit.of(dice);
        double points = points(officer, month, subBranchAt(officer, own.get(own.size() - 1))) * own.size() / all.size();
        List<Sale> sales = new ArrayList<>();
        for (Product product : Product.values()) {
            double share = subBranchAt(officer, own.get(0)).mix().share(product);
            int loans = dice.count(points * share / product.points());
            for (int i = 0; i < loans; i++) {
                LocalDate day = perhapsOnAWeekend(habit.day(own, dice), officer, dice);
                BigDecimal amount = product.amount(dice, officer.talent().size());
                sales.add(new Sale(officer, subBranchAt(officer, day), day, product, amount));
            }
        }
        return sales;
    }

    private double points(Officer officer, YearMonth month, SubBranch subBranch) {
        double share = (double) window.index(month) / Window.CLOSED_MONTHS;
        return officer.talent().points(share)
                * subBranch.strength()
                * trouble(subBranch, share)
                * Season.of(month)
                * newcomer(officer, month)
                * mood(officer, month);
    }

    private static double trouble(SubBranch subBranch, double share) {
        return subBranch.inTrouble() && share > 0.5 ? 1 - 1.3 * (share - 0.5) : 1;
    }

    private double newcomer(Officer officer, YearMonth month) {
        int months = window.index(month) - window.index(YearMonth.from(officer.hiredOn()));
        return months < NEWCOMER.size() ? NEWCOMER.get(months) : 1;
    }

    /** Good and bad times last for some months. */
    private double mood(Officer officer, YearMonth month) {
        double mood = 0;
        for (int back = MOOD_MONTHS; back >= 0; back--) {
            Dice dice = Dice.of(seed, "mood", officer.staffNo(), month.minusMonths(back));
            mood = MOOD_LASTS * mood + MOOD_SPREAD * dice.normal();
        }
        return StrictMath.exp(mood);
    }

    // A loan paid out on the weekend after: some sales halls work then.
    private LocalDate perhapsOnAWeekend(LocalDate day, Officer officer, Dice dice) {
        LocalDate next = day.plusDays(1);
        boolean possible = !days.isWorking(next) && next.getMonth() == day.getMonth() && officer.at(next) != null;
        return possible && dice.chance(5 * ON_A_WEEKEND) ? next : day;
    }

    private static SubBranch subBranchAt(Officer officer, LocalDate day) {
        return Objects.requireNonNull(officer.at(day));
    }
}
