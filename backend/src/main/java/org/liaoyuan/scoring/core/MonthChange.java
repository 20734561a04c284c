package org.liaoyuan.scoring.core;

/** A closed month as it was, and as it would have been under another scheme. */
public record MonthChange(PastMonth past, OfficerMonthScore after, boolean rushAfter) {

    public OfficerMonthScore before() {
        return past.before();
    }

    public Measures measuresBefore() {
        return Measures.of(before());
    }

    public Measures measuresAfter() {
        return Measures.of(after);
    }

    public PointsDifference difference() {
        return PointsDifference.of(before(), after);
    }
}
