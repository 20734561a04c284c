package org.liaoyuan.demo.bank;

import java.time.LocalDate;
import java.util.List;

/** On which of a month's working days an officer sells. */
enum Habit {
    EVEN,
    /** Most of the month on its last days. */
    RUSHING,
    /** Nothing for the first half of the month. */
    IDLE;

    private static final int LAST_DAYS = 3;
    private static final int IDLE_DAYS = 11;

    static Habit of(Dice dice) {
        return dice.pick(List.of(values()), habit -> switch (habit) {
            case EVEN -> 0.960;
            case RUSHING -> 0.022;
            case IDLE -> 0.018;
        });
    }

    /** @param days the officer's working days of the month, ascending, at least one */
    LocalDate day(List<LocalDate> days, Dice dice) {
        int last = days.size() - 1;
        return switch (this) {
            case EVEN -> days.get(evenly(last, dice));
            case RUSHING ->
                days.get(
                        dice.chance(0.72)
                                ? dice.between(Math.max(0, last - LAST_DAYS + 1), last)
                                : dice.between(0, last));
            case IDLE -> days.get(dice.between(Math.min(IDLE_DAYS, last), last));
        };
    }

    // The later of two draws now and then: even without a rush a month fills towards its end.
    private static int evenly(int last, Dice dice) {
        int index = dice.between(0, last);
        return dice.chance(0.25) ? Math.max(index, dice.between(0, last)) : index;
    }
}
