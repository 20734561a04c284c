package org.liaoyuan.ledger;

/** What became of a row of a file. */
sealed interface ParsedRow permits LedgerRow, BadRow {

    /** Physical line or sheet row, header = 1. */
    long row();
}
