package org.liaoyuan.improvement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.action.ActionStatus;

@Schema(name = "ImprovementPlan", description = "What was agreed with an officer, and how it ended")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlanView(
        @Schema(description = "What the list shows of it") PlanRow summary,

        @Schema(description = "More about the causes", examples = "渠道单一，客户多来自一家中介。") @Nullable
        String causeWords,

        @Schema(description = "The month when it was opened")
        PlanFigures start,

        @Schema(description = "What the officer said to it", examples = "同意") @Nullable
        String comment,

        @Schema(description = "The month when it ended; absent while it runs") @Nullable
        PlanFigures end,

        @Schema(description = "What was said to the result", examples = "连续两月达标") @Nullable
        String resultWords,

        @Schema(description = "What is done, oldest first") List<Measure> measures,

        @Schema(description = "Whether the caller is its officer and has not confirmed it yet")
        boolean confirmable,

        @Schema(description = "Whether the caller can end it now")
        boolean endable) {

    /** A task of the plan. */
    @Schema(name = "PlanMeasure", description = "Something that is done for the plan, and how far it is")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Measure(
            @Schema(description = "In one line", examples = "每周拜访两家新渠道")
            String title,

            @Schema(description = "Who owes it") MeasureOwner owner,

            @Schema(description = "Its last day", examples = "2024-05-17")
            LocalDate dueOn,

            @Schema(description = "How far it is") ActionStatus status,

            @Schema(description = "When it was accepted or cancelled") @Nullable
            Instant endedAt) {}
}
