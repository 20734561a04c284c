package org.liaoyuan.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A loan as lists and downloads show it: the customer masked. */
@Schema(name = "Loan", description = "A disbursed loan of the ledger")
@JsonInclude(JsonInclude.Include.NON_NULL)
record LoanView(
        @Schema(description = "Number of the loan", examples = "DY2024060300001")
        String loanNo,

        @Schema(description = "Day of disbursement", examples = "2024-06-03")
        LocalDate disbursedOn,

        @Schema(description = "Code of the product", examples = "MORTGAGE")
        String product,

        @Schema(description = "Disbursed, yuan", examples = "480000.00")
        BigDecimal amount,

        @Schema(
                description =
                        "Counted balance, yuan: the amount less what was repaid early within the month of disbursement",
                examples = "480000.00")
        BigDecimal balance,

        @Schema(description = "Staff number of the officer", examples = "810017")
        String staffNo,

        @Schema(description = "Name of the officer", examples = "吴芬浩")
        String officerName,

        @Schema(description = "Day of the early repayment, if any", examples = "2024-11-20") @Nullable
        LocalDate repaidOn,

        @Schema(description = "Repaid early in all, yuan", examples = "98542.17") @Nullable
        BigDecimal repaidAmount,

        LoanStatus status,

        @Schema(description = "Masked name of the customer", examples = "张*") @Nullable
        String customerName,

        @Schema(description = "Masked phone of the customer", examples = "138****1234") @Nullable
        String customerPhone) {}
