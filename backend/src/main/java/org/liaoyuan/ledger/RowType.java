package org.liaoyuan.ledger;

/** What a row says of its loan. */
enum RowType {
    DISBURSEMENT,
    REVERSAL
}
