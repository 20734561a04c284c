package org.liaoyuan.ledger;

/**
 * What can be wrong with a row: by itself, against the organisation and the schemes, against the ledger. Texts: {@code messages/ledger*.properties}, where {0} is the value found and
 * the others are the arguments named here.
 */
enum RowFault {
    /** Expected number of fields, found number. */
    WRONG_FIELD_COUNT,
    TOTAL_LINE,
    MISSING_VALUE,
    /** Superscripts, fractions, circled numbers: their plain form is another number. */
    UNREADABLE_DIGIT,
    /** Most characters. */
    TEXT_TOO_LONG,
    INVALID_TEXT,
    INVALID_LOAN_NO,
    /** A long number that a spreadsheet has shortened to 2.02406E+15. */
    MANGLED_NUMBER,
    INVALID_CODE,
    INVALID_PHONE,
    INVALID_DATE,
    TWO_DIGIT_YEAR,
    AMBIGUOUS_DATE,
    NO_SUCH_DAY,
    TIME_IN_DATE,
    /** Earliest day. */
    DATE_TOO_EARLY,
    /** Today. */
    FUTURE_DATE,
    INVALID_NUMBER,
    FOREIGN_CURRENCY,
    UNIT_IN_NUMBER,
    NOT_POSITIVE,
    /** Most decimal places. */
    TOO_MANY_DECIMALS,
    /** Largest amount. */
    AMOUNT_TOO_LARGE,
    /** Least, most. */
    OUT_OF_RANGE,
    UNKNOWN_PRODUCT,
    UNKNOWN_TYPE,
    /** Day of disbursement. */
    REPAID_BEFORE_DISBURSED,
    REPAID_AMOUNT_MISSING,
    REPAID_DATE_MISSING,
    /** Amount lent. */
    REPAID_MORE_THAN_LENT,
    SECOND_OFFICER_MISSING,
    SECOND_SHARE_MISSING,
    SAME_OFFICER_TWICE,
    UNKNOWN_OFFICER,
    /** Day of disbursement. */
    OFFICER_NOT_ASSIGNED,
    /** Code of the officer's unit on that day. */
    OTHER_UNIT,
    /** Month of disbursement. */
    NO_SCHEME,
    /** Month of disbursement. */
    PRODUCT_NOT_IN_SCHEME,
    /** What is recorded: in the ledger, or by an earlier row of the file. */
    DIFFERENT_FROM_RECORDED,
    REVERSED_LOAN_UNKNOWN
}
