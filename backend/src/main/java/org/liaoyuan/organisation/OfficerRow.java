package org.liaoyuan.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One officer as an organisation file has them.
 *
 * @param row physical line or sheet row, header = 1
 * @param movedOn first day at this sub-branch for one who was at another before
 */
record OfficerRow(
        long row,
        Place branch,
        Place subBranch,
        String officerNo,
        String officerName,
        @Nullable String phone,
        LocalDate hiredOn,
        @Nullable LocalDate movedOn,
        Leaving leaving) {

    /** What the row says in a column that the bank may contradict; null for nothing. */
    @Nullable
    String text(String column) {
        Object value = switch (column) {
            case OfficerColumns.BRANCH_CODE -> branch.code();
            case OfficerColumns.BRANCH_NAME -> branch.name();
            case OfficerColumns.SUB_BRANCH_CODE -> subBranch.code();
            case OfficerColumns.SUB_BRANCH_NAME -> subBranch.name();
            case OfficerColumns.HIRED_ON -> hiredOn;
            case OfficerColumns.MOVED_ON -> movedOn;
            case OfficerColumns.LEFT_ON -> leaving.on();
            default -> throw new IllegalArgumentException(column);
        };
        return value == null ? null : value.toString();
    }

    /** A unit as the row names it. */
    record Place(String code, String name) {}

    /**
     * The end of the employment.
     *
     * @param told false in a file without that column, which says nothing about anybody's leaving
     * @param on last day, inclusive
     */
    record Leaving(
            boolean told, @Nullable LocalDate on, @Nullable String reason) {}
}
