package org.liaoyuan.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an import added on one day in one branch, to be held against the sender's own books. */
@Schema(name = "LedgerControlTotal", description = "New loans of an import on one day in one branch")
record ControlTotal(
        @Schema(description = "Day of disbursement", examples = "2024-03-31")
        LocalDate day,

        @Schema(description = "Code of the branch", examples = "2201")
        String branchCode,

        @Schema(description = "Name of the branch", examples = "长春分行")
        String branchName,

        @Schema(description = "New loans", examples = "12") long rows,

        @Schema(description = "Disbursed, yuan", examples = "3600000.00")
        BigDecimal amount) {}
