package org.liaoyuan.target;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "OwnTargets",
        description =
                "The caller's targets of a month as officer: what counts, where it comes from, and what each level above"
                        + " added (层层加码)")
@JsonInclude(JsonInclude.Include.NON_NULL)
record OwnTargetsView(
        @Schema(description = "The month", examples = "2026-12")
        YearMonth month,

        @Schema(
                description = "Number of the published version, as in the ETag; 0 while nothing is issued",
                examples = "17")
        long version,

        @Schema(description = "Closed months take no change")
        boolean closed,

        @Schema(description = "Whether the month before is open, so that the tier may still change")
        boolean provisional,

        @Schema(description = "What the tier in force asks for")
        TierNumbers tierNumbers,

        @Schema(description = "What the branch issued; absent where nothing is: the tier's numbers apply") @Nullable
        IssuedView issued,

        @Schema(description = "What counts: each time the higher of what is issued and what the tier asks for")
        OfficerTargetView inForce,

        @Schema(
                description =
                        "Whether the tier now asks for more than what was issued, so that the tier's number counts")
        boolean liftedByTier,

        @Schema(description = "Head office, branch and sub-branch, in this order")
        List<ChainStepView> chain,

        @Schema(description = "The floor by weeks, ascending")
        List<WeekView> weeks) {}
