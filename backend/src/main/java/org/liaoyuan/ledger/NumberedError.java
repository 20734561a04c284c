package org.liaoyuan.ledger;

/** @param row physical line or sheet row, header = 1 */
record NumberedError(long row, RowError error) {}
