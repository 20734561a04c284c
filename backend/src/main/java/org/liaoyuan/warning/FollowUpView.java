package org.liaoyuan.warning;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a sub-branch's warnings. */
@Schema(
        name = "FollowUp",
        description = "Whether a sub-branch did what its officers' warnings asked of it, and in time")
record FollowUpView(
        @Schema(description = "Code of the branch", examples = "B01")
        String branchCode,

        @Schema(description = "Name of the branch", examples = "第一分行")
        String branchName,

        @Schema(description = "Code of the sub-branch", examples = "S011")
        String subBranchCode,

        @Schema(description = "Name of the sub-branch", examples = "第一分行营业部")
        String subBranchName,

        @Schema(description = "Warnings of the months", examples = "6")
        int warnings,

        @Schema(description = "Measures they asked for", examples = "10")
        int measures,

        @Schema(description = "Accepted by the last day", examples = "5")
        int doneInTime,

        @Schema(description = "Accepted after it", examples = "1")
        int doneLate,

        @Schema(description = "Under way, with time left", examples = "2")
        int running,

        @Schema(description = "Not done, and the last day is over", examples = "2")
        int overdue,

        @Schema(description = "Owed by nobody, since nobody leads the sub-branch or its branch", examples = "0")
        int unowned) {}
