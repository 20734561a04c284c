package org.liaoyuan.demo.bank;

import java.util.List;

/** Where an officer's level goes over the months. */
enum Course {
    STEADY(0.76),
    CLIMBING(0.07),
    FADING(0.05),
    SLUMPING_EARLY(0.02),
    SLUMPING_LATE(0.025),
    SLUMPING_LATELY(0.025),
    STRUGGLING(0.05);

    private static final double SLUMP = 0.13;

    private final double frequency;

    Course(double frequency) {
        this.frequency = frequency;
    }

    static Course of(Dice dice) {
        return dice.pick(List.of(values()), course -> course.frequency);
    }

    /** @param share of the months gone by, 0 to 1 */
    double factor(double share) {
        return switch (this) {
            case STEADY, STRUGGLING -> 1;
            case CLIMBING -> 0.55 + 0.75 * share;
            case FADING -> 1.25 - 0.80 * share;
            case SLUMPING_EARLY -> share > 0.25 && share < 0.50 ? SLUMP : 1;
            // Three closed months and two: an exit case and a warning now.
            case SLUMPING_LATE -> share > 0.75 ? SLUMP : 1;
            case SLUMPING_LATELY -> share > 0.82 ? SLUMP : 1;
        };
    }
}
