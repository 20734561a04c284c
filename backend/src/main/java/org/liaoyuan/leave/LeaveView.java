package org.liaoyuan.leave;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A leave in the list. */
@Schema(name = "Leave", description = "An officer's approved leave")
record LeaveView(
        @Schema(description = "Staff number", examples = "810017")
        String staffNo,

        @Schema(description = "Name of the officer", examples = "王芳")
        String name,

        @Schema(description = "Code of the sub-branch on the first day of the leave", examples = "S011")
        String subBranchCode,

        @Schema(description = "Name of that sub-branch", examples = "第一分行营业部")
        String subBranchName,

        @Schema(description = "First day", examples = "2024-06-03")
        LocalDate from,

        @Schema(description = "Last day", examples = "2024-06-14")
        LocalDate until,

        LeaveKind kind) {}
