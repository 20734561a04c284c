package org.liaoyuan.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A customer in full. */
@Schema(name = "LoanCustomer", description = "The customer of a loan, unmasked; each look is audited")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CustomerView(
        @Schema(description = "Name; absent when the ledger has none", examples = "张三") @Nullable
        String customerName,

        @Schema(description = "Phone; absent when the ledger has none", examples = "13800001234") @Nullable
        String customerPhone) {}
