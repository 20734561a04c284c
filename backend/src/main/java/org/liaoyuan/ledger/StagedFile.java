package org.liaoyuan.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What reading a file gave; its good rows are in the staging table.
 *
 * @param headings as they stand in the file
 * @param columns names of the known columns that the file has; of others it says nothing
 * @param badRows rows that are wrong by themselves or against the organisation
 * @param lastDay the latest disbursement among the good rows; null without any
 * @param suspects numbers that more than one row names, or a reversal
 */
record StagedFile(
        List<String> headings,
        Set<String> columns,
        long rows,
        long badRows,
        @Nullable LocalDate lastDay,
        Set<String> suspects) {

    boolean has(String column) {
        return columns.contains(column);
    }

    /** Without both columns the file says nothing of repayments, so it does not take any back. */
    boolean saysRepayments() {
        return has(LedgerColumns.REPAID_ON) && has(LedgerColumns.REPAID_AMOUNT);
    }
}
