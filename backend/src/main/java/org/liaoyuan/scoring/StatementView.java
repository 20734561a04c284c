package org.liaoyuan.scoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.scoring.core.ExemptReason;

@Schema(
        name = "Statement",
        description = "Why this is an officer's score: everything to recompute it with a pencil",
        requiredProperties = {
            "staffNo",
            "name",
            "branchCode",
            "branchName",
            "subBranchCode",
            "subBranchName",
            "tier",
            "points",
            "amount",
            "loans",
            "pointsStandard",
            "lifelineAmount",
            "floorAmount",
            "stretchAmount",
            "pointsMet",
            "attainment",
            "exempt",
            "streak"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
record StatementView(
        @JsonUnwrapped ScoreRowView row,

        MonthState state,

        @Schema(
                description = "Day of an open month up to which the ledger is complete; absent before the first",
                examples = "2024-03-15")
        @Nullable
        LocalDate asOf,

        SchemeName scheme,

        @Schema(description = "Why the month does not count; absent when it does", examples = "PROBATION") @Nullable
        ExemptReason exemptReason,

        @Schema(description = "When the month was closed; absent while it is open") @Nullable
        Instant closedAt,

        @Schema(description = "SHA-256 over what a closed month's result follows from") @Nullable
        String digest,

        @Schema(description = "One line for each product with a loan, in the scheme's order")
        List<LineView> lines,

        @Schema(description = "What came from closed months")
        List<AdjustmentView> adjustments,

        Ranks ranks,

        @Schema(description = "Absent for a closed month, and before the ledger has reached a second working day")
        @Nullable
        DayPlace dayBefore,

        @Schema(description = "Absent for a closed month") @Nullable
        PaceView pace,

        TierBasisView tierBasis,

        @Schema(description = "Absent for a closed month") @Nullable
        NextTier nextTier) {}
