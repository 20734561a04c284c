package org.liaoyuan.exit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What really came of a branch's cases in one tier. */
@Schema(
        name = "OutcomeTally",
        description = "Cases of a branch whose officers were in one tier in the month that opened them")
@JsonInclude(JsonInclude.Include.NON_NULL)
record OutcomeTally(
        @Schema(description = "Code of the branch", examples = "B01")
        String branchCode,

        @Schema(description = "Name of the branch", examples = "第一分行")
        String branchName,

        @Schema(description = "Tier in force in the opening month", examples = "5")
        int tier,

        @Schema(description = "All of them", examples = "6") int opened,

        @Schema(description = "Still running", examples = "2")
        int running,

        @Schema(description = "Of the running ones, those whose day is over", examples = "1")
        int overdue,

        @Schema(description = "Left the officer post", examples = "1")
        int exited,

        @Schema(description = "Went to another post", examples = "1")
        int transferred,

        @Schema(description = "Kept, counting anew", examples = "1")
        int retained,

        @Schema(description = "Ended because the count no longer held", examples = "1")
        int withdrawn,

        @Schema(
                description = "Calendar days from opening to decision, on average; absent without a decision",
                examples = "18.5")
        @Nullable
        BigDecimal daysToDecision,

        @Schema(description = "Calendar days of the one that took longest, running ones up to today", examples = "40")
        int longestDays) {}
