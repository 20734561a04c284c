package org.liaoyuan.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Rows of one officer, said shortly. */
final class OfficerRows {

    static final LocalDate START = LocalDate.of(2024, 1, 1);

    private OfficerRows() {}

    /** Day 1 is 2024-01-01; null stays null. */
    static @Nullable LocalDate day(@Nullable Integer number) {
        return number == null ? null : START.plusDays(number - 1L);
    }

    static OfficerRow row(
            String subBranch, int hired, @Nullable Integer moved, @Nullable Integer left, @Nullable String reason) {
        return new OfficerRow(
                2,
                new OfficerRow.Place("B1", "分行"),
                new OfficerRow.Place(subBranch, "支行"),
                "o1",
                "经理",
                null,
                START.plusDays(hired - 1L),
                day(moved),
                new OfficerRow.Leaving(true, day(left), reason));
    }

    static Assignment assignment(String subBranch, int from, @Nullable Integer until) {
        LocalDate end = day(until);
        return new Assignment(subBranch, START.plusDays(from - 1L), end == null ? Assignment.OPEN : end, null);
    }
}
