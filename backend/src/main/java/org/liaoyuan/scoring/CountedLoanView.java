package org.liaoyuan.scoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.ledger.CountedLoan;

@Schema(name = "CountedLoan", description = "A loan behind a statement, with all that the arithmetic needs of it")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CountedLoanView(
        @Schema(description = "Number of the loan", examples = "DY2024060300001")
        String loanNo,

        @Schema(description = "Day of disbursement", examples = "2024-06-03")
        LocalDate disbursedOn,

        @Schema(description = "Code of the product", examples = "MORTGAGE")
        String product,

        @Schema(description = "Disbursed, yuan", examples = "480000.00")
        BigDecimal amount,

        @Schema(description = "Day of the early repayment, if any", examples = "2024-06-20") @Nullable
        LocalDate repaidOn,

        @Schema(description = "Repaid early in all, yuan", examples = "98542.17") @Nullable
        BigDecimal repaidAmount) {

    static CountedLoanView of(CountedLoan loan) {
        return new CountedLoanView(
                loan.loanNo(), loan.disbursedOn(), loan.product(), loan.amount(), loan.repaidOn(), loan.repaidAmount());
    }
}
