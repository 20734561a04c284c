package org.liaoyuan.inquiry;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaoyuan.ledger.LedgerLoan;
import org.liaoyuan.scoring.AdjustmentView;

/** Facts of the officer who asked, and of nobody else. */
@Schema(name = "InquiryCorrections", description = "Rows of the ledger and adjustments that put a score right")
record CorrectionsView(
        @Schema(description = "Loans that came, were taken back or repaid early")
        List<LedgerLoan> loans,

        @Schema(description = "What was posted to an open month")
        List<AdjustmentView> adjustments) {

    boolean hasLoan(String loanNo) {
        return loans.stream().anyMatch(loan -> loan.loanNo().equals(loanNo));
    }

    boolean hasAdjustment(UUID id) {
        return adjustments.stream().anyMatch(adjustment -> adjustment.id().equals(id));
    }
}
