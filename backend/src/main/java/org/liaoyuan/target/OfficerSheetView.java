package org.liaoyuan.target;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "OfficerTargetSheet",
        description =
                "The targets of a unit's officers in a month: what their tiers ask for, what is issued, what counts, and the"
                        + " draft that the branch works on")
@JsonInclude(JsonInclude.Include.NON_NULL)
record OfficerSheetView(
        @Schema(description = "The month", examples = "2026-12")
        YearMonth month,

        @Schema(description = "Code of the branch, or of the sub-branch that is read", examples = "B01")
        String unitCode,

        @Schema(description = "Name of that unit", examples = "第一分行")
        String unitName,

        @Schema(description = "Whether the caller may change and publish the draft of this unit and month")
        boolean mayGive,

        @Schema(description = "Closed months take no change")
        boolean closed,

        @Schema(description = "Whether the month before is open, so that tiers may still change")
        boolean provisional,

        @Schema(description = "Number of the sheet's state, as in its ETag", examples = "4")
        int version,

        @Schema(description = "How often it was published; 0 for never", examples = "1")
        int edition,

        @Schema(description = "Whether the draft asks something else than what is published")
        boolean pending,

        @Schema(description = "When it was last changed; absent while nobody has") @Nullable
        Instant changedAt,

        @Schema(description = "Name of who changed it last", examples = "王芳") @Nullable
        String changedBy,

        @Schema(description = "When it was last published; absent while it was not") @Nullable
        Instant publishedAt,

        @Schema(description = "Name of who published it last", examples = "王芳") @Nullable
        String publishedBy,

        @Schema(description = "The sub-branches, by code") List<SubBranchSumView> units,

        @Schema(description = "The officers, by sub-branch and staff number")
        List<OfficerTargetRowView> rows) {}
