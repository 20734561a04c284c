package org.liaoyuan.demo.bank;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.demo.bank.Officer.Leaving;
import org.liaoyuan.demo.bank.Officer.Post;
import org.liaoyuan.organisation.WorkingDays;

/** Who is an officer where: those who were there before, those who come, move and leave over the months. */
final class Roster {
    private static final int BEFORE_FIRST = 810_000;
    private static final int HIRES_A_MONTH = 3;
    private static final double LEAVES = 0.06;
    private static final double MOVES = 0.05;

    private final List<SubBranch> network;
    private final Window window;
    private final WorkingDays days;
    private final long seed;
    private final List<Officer> officers = new ArrayList<>();

    private Roster(List<SubBranch> network, Window window, WorkingDays days, long seed) {
        this.network = network;
        this.window = window;
        this.days = days;
        this.seed = seed;
    }

    static List<Officer> of(List<SubBranch> network, Window window, WorkingDays days, long seed) {
        Roster roster = new Roster(network, window, days, seed);
        network.forEach(roster::staff);
        window.months().forEach(roster::hire);
        return List.copyOf(roster.officers);
    }

    private void staff(SubBranch subBranch) {
        for (int i = 0; i < subBranch.headcount(); i++) {
            Dice dice = Dice.of(seed, "officer", subBranch.code(), i);
            LocalDate hiredOn = window.first().atDay(1).minusDays(dice.between(120, 5_500));
            officers.add(experienced(new Post(subBranch, hiredOn), dice));
        }
    }

    private void hire(YearMonth month) {
        for (int i = 0; i < HIRES_A_MONTH; i++) {
            Dice dice = Dice.of(seed, "newcomer", month, i);
            LocalDate day = dice.pick(days.workingDays(month));
            SubBranch subBranch = dice.pick(network);
            if (window.hasPassed(day)) {
                officers.add(named(List.of(new Post(subBranch, day)), null, Talent.of(dice)));
            }
        }
    }

    private Officer experienced(Post first, Dice dice) {
        Talent talent = Talent.of(dice);
        LocalDate day = dice.pick(days.workingDays(dice.pick(window.months())));
        if (!window.hasPassed(day)) {
            return named(List.of(first), null, talent);
        }
        if (dice.chance(talent.course() == Course.STRUGGLING ? 3 * LEAVES : LEAVES)) {
            return named(List.of(first), new Leaving(day, dice.chance(0.6) ? "离职" : "调岗"), talent);
        }
        boolean moves = dice.chance(MOVES);
        return named(moves ? List.of(first, new Post(elsewhere(first, dice), day)) : List.of(first), null, talent);
    }

    private SubBranch elsewhere(Post first, Dice dice) {
        return dice.pick(network.stream()
                .filter(subBranch -> !subBranch.equals(first.subBranch()))
                .toList());
    }

    private Officer named(List<Post> posts, @Nullable Leaving leaving, Talent talent) {
        int number = officers.size() + 1;
        return new Officer(
                Integer.toString(BEFORE_FIRST + number), String.format("客户经理 A%03d", number), posts, leaving, talent);
    }
}
