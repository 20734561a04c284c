package org.liaoyuan.organisation;

/** What can be wrong with a row of an organisation file. Texts: {@code messages/organisation*.properties}, with these arguments. */
enum RowFault {
    // A row taken by itself
    /** Expected number of fields, found number. */
    WRONG_FIELD_COUNT,
    MISSING_VALUE,
    INVALID_CODE,
    INVALID_TEXT,
    /** Most characters. */
    TEXT_TOO_LONG,
    INVALID_PHONE,
    INVALID_DATE,
    /** Earliest day, latest day. */
    IMPLAUSIBLE_DATE,
    /** Day of hiring. */
    LEFT_BEFORE_HIRED,
    REASON_WITHOUT_LEAVING,
    /** Day of hiring. */
    MOVED_BEFORE_HIRED,
    /** Last day. */
    MOVED_AFTER_LEFT,

    // Rows of one file together
    /** The row that has the officer first. */
    DUPLICATE_OFFICER,
    /** The other name, the row that has it. */
    NAME_CONFLICT,

    // Units as they are known, in the bank or in earlier rows
    NOT_A_BRANCH,
    NOT_A_SUB_BRANCH,
    /** Code of the branch it belongs to. */
    OTHER_BRANCH,

    // The officer as known
    /** Code of the known sub-branch. */
    OTHER_SUB_BRANCH,
    MOVED_FROM_NOWHERE,
    ALREADY_THERE,
    /** Day of the move. */
    LEFT_BEFORE_MOVED,
    /** Known last day. */
    LEFT_ON_MISSING,
    /** Day of the later hiring. */
    HIRED_AGAIN,
    /** Last day of the earlier employment. */
    OVERLAPS_EARLIER,
    /** First and last of the days taken away; the last one is absent when they do not end. */
    LOANS_ON_DAYS,
    LOANS_FROM_DAY
}
