package org.liaoyuan.leave;

/** What can be wrong with a row of a leave file. Texts: {@code messages/leave*.properties}, with these arguments. */
enum LeaveFault {
    /** Expected number of fields, found number. */
    WRONG_FIELD_COUNT,
    MISSING_VALUE,
    INVALID_DATE,
    /** Earliest day, latest day. */
    IMPLAUSIBLE_DATE,
    /** First day. */
    UNTIL_BEFORE_FROM,
    UNKNOWN_KIND,
    UNKNOWN_STATUS,
    NO_SUCH_OFFICER,
    /** The row that speaks of the same leave. */
    CONTRADICTS_ROW,
    /** First and last day of the other leave. */
    OVERLAPS,
    UNKNOWN_LEAVE
}
