package org.liaoyuan.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row that is well-formed by itself; whether it fits the organisation and the ledger is not known yet.
 *
 * @param row physical line or sheet row, header = 1
 * @param product a code; whether the scheme of its month lists it is not known yet
 * @param amount yuan, scale 2
 * @param annualRate per cent: 3.85, not 0.0385
 * @param repaidAmount yuan, scale 2, cumulative; present exactly when {@code repaidOn} is
 * @param secondShare of the second officer, between 0 and 1; present exactly when {@code secondOfficerNo} is
 */
record LedgerRow(
        long row,
        String loanNo,
        LocalDate disbursedOn,
        String product,
        BigDecimal amount,
        String officerNo,
        @Nullable Integer termMonths,
        @Nullable BigDecimal annualRate,
        @Nullable String branchCode,
        @Nullable String subBranchCode,
        @Nullable LocalDate repaidOn,
        @Nullable BigDecimal repaidAmount,
        @Nullable String customerName,
        @Nullable String customerPhone,
        RowType type,
        @Nullable String source,
        @Nullable String subProduct,
        @Nullable String secondOfficerNo,
        @Nullable BigDecimal secondShare,
        @Nullable String applicationNo,
        @Nullable String channelCode,
        @Nullable String referralCode)
        implements ParsedRow {}
