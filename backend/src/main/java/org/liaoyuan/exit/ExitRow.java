package org.liaoyuan.exit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ExitCaseSummary", description = "What lists show of an exit case")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExitRow(
        @Schema(description = "Id") UUID id,

        @Schema(description = "Staff number", examples = "810017")
        String staffNo,

        @Schema(description = "Name of the officer", examples = "王芳")
        String name,

        @Schema(description = "Code of the sub-branch that the opening month listed the officer in", examples = "S011")
        String subBranchCode,

        @Schema(description = "Name of that sub-branch", examples = "第一分行营业部")
        String subBranchName,

        @Schema(description = "First month of the streak", examples = "2024-01")
        YearMonth firstMonth,

        @Schema(description = "Month whose close opened the case", examples = "2024-03")
        YearMonth month,

        ExitStatus status,

        @Schema(description = "Day of the opening", examples = "2024-04-08")
        LocalDate openedOn,

        @Schema(description = "Last day of whoever is to move now", examples = "2024-04-22")
        LocalDate dueOn,

        @Schema(description = "Whether it is running, and that day is over")
        boolean overdue,

        @Schema(description = "What the branch proposes, or proposed") @Nullable
        ExitOutcome proposal,

        @Schema(description = "Day of the end", examples = "2024-04-30") @Nullable
        LocalDate endedOn,

        @Schema(description = "Calendar days from the opening to the end, or to today", examples = "22")
        int daysRunning) {}
