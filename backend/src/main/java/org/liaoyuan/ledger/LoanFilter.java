package org.liaoyuan.ledger;

import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which loans the caller wants: {@code @BeanParam LoanFilter}. */
public class LoanFilter {

    @QueryParam("month")
    @Parameter(description = "Month of disbursement", example = "2024-03")
    @Nullable
    YearMonth month;

    @QueryParam("staffNo")
    @Parameter(description = "Staff number of the officer", example = "810017")
    @Nullable
    String staffNo;

    @QueryParam("product")
    @Parameter(description = "Code of the product", example = "MORTGAGE")
    @Nullable
    String product;

    @QueryParam("status")
    @Parameter(description = "How the loan stands")
    @Nullable
    LoanStatus status;
}
