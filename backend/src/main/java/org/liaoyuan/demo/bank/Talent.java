package org.liaoyuan.demo.bank;

/**
 * How much an officer sells, apart from season and chance.
 *
 * @param level points in an ordinary month
 * @param course where that goes over the months
 * @param size of the officer's loans beside others'; 1 is ordinary
 */
record Talent(double level, Course course, double size) {
    private static final double MEDIAN_POINTS = 15.9;
    private static final double SPREAD = 0.40;
    private static final double LEAST_POINTS = 3.5;
    private static final double MOST_POINTS = 46;

    static Talent of(Dice dice) {
        Course course = Course.of(dice);
        double level = course == Course.STRUGGLING
                ? dice.between(2.2, 5.5)
                : Math.min(MOST_POINTS, Math.max(LEAST_POINTS, dice.around(MEDIAN_POINTS, SPREAD)));
        return new Talent(level, course, dice.around(1, 0.08));
    }

    /** Points to expect, when {@code share} (0 to 1) of the months of the demo have gone by. */
    double points(double share) {
        return level * course.factor(share);
    }
}
