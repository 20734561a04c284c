package org.liaoyuan.improvement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.json.MultiLine;

@Schema(name = "NewImprovementPlan", description = "What was agreed with an officer who has no live plan")
record NewPlan(
        @Schema(description = "Staff number of an officer of the caller's unit", examples = "810017")
        @NotBlank
        @Size(max = 32)
        String staffNo,

        @Schema(description = "Why the month lacks, at least one") @NotNull @Size(min = 1, max = 7)
        Set<@NotNull Cause> causes,

        @Schema(description = "More about it; needed for OTHER", examples = "渠道单一，客户多来自一家中介。")
        @Size(max = 1000)
        @MultiLine
        @Nullable
        String causeWords,

        @Schema(description = "What a month is to bring, yuan, more than 0", examples = "1500000.00")
        @NotNull
        @DecimalMin(value = "0", inclusive = false, message = "{error.not-positive}")
        @Digits(integer = 12, fraction = 2)
        BigDecimal goalAmount,

        @Schema(description = "Last day, from tomorrow to half a year from now", examples = "2024-06-28") @NotNull
        LocalDate endsOn,

        @Schema(description = "What is done, 1 to 10; each becomes a task with evidence")
        @NotNull
        @Size(min = 1, max = 10)
        List<@Valid @NotNull Measure> measures) {

    /** Something that somebody does by a day. */
    @Schema(name = "NewPlanMeasure", description = "Something that is to be done for the plan")
    record Measure(
            @Schema(description = "In one line, nothing about customers", examples = "每周拜访两家新渠道")
            @NotBlank
            @Size(max = 80)
            String title,

            @NotNull MeasureOwner owner,

            @Schema(description = "Its last day, within the plan", examples = "2024-05-17") @NotNull
            LocalDate dueOn) {}
}
