package org.liaoyuan.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A loan without anything about its customer. */
@Schema(name = "LedgerLoan", description = "A loan as the ledger has it now, also one taken back")
public record LedgerLoan(
        @Schema(description = "Number of the loan", examples = "LN202411180001")
        String loanNo,

        @Schema(description = "Day of disbursement", examples = "2024-11-18")
        LocalDate disbursedOn,

        @Schema(description = "Code of the product", examples = "MORTGAGE")
        String product,

        @Schema(description = "Disbursed, yuan", examples = "480000.00")
        BigDecimal amount,

        LoanStatus status) {}
