package org.liaoyuan.inquiry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "InquiryRow", description = "An inquiry in a list")
@JsonInclude(JsonInclude.Include.NON_NULL)
record InquiryRow(
        @Schema(description = "The inquiry") UUID id,

        @Schema(description = "Staff number of the officer who asked", examples = "810017")
        String staffNo,

        @Schema(description = "Name of the officer", examples = "王芳")
        String name,

        @Schema(description = "Code of the sub-branch that the statement belongs to", examples = "B01S01")
        String unitCode,

        @Schema(description = "Name of that sub-branch", examples = "第一分行营业部")
        String unitName,

        @Schema(description = "Month of the statement", examples = "2024-03")
        YearMonth month,

        InquiryKind kind,
        InquiryReason reason,

        @Schema(description = "The loan it is about, as the officer says it", examples = "LN202403180001") @Nullable
        String loanNo,

        InquiryStatus status,

        @Schema(description = "Absent before the answer") @Nullable
        InquiryOutcome outcome,

        @Schema(
                description = "Last day for the answer: the fifth working day after it was asked",
                examples = "2024-03-25")
        LocalDate dueOn,

        @Schema(
                description =
                        "Working days after today up to the last day; 0 on it, negative once it is over; absent when ended",
                examples = "3")
        @Nullable
        Integer daysLeft,

        @Schema(description = "Whether the last day is over without an answer", examples = "false")
        boolean overdue,

        @Schema(description = "Name of who at head office has taken it", examples = "李强") @Nullable
        String ownerName,

        @Schema(description = "When it was asked") Instant askedAt,

        @Schema(description = "When it was answered or withdrawn") @Nullable
        Instant endedAt) {}
