package org.liaoyuan.target;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "UnitTargetSheet",
        description =
                "A unit's placement targets of a year and those of the units below it: what is published, the draft that"
                        + " those who hand down work on, what was placed, and what each level adds")
@JsonInclude(JsonInclude.Include.NON_NULL)
record UnitSheetView(
        @Schema(description = "The year", examples = "2026") int year,

        @Schema(description = "Whether the caller may change and publish the draft")
        boolean mayGive,

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

        @Schema(description = "The unit itself") UnitTargetRowView own,

        @Schema(description = "The units directly below it, by code; none below a sub-branch")
        List<UnitTargetRowView> rows,

        @Schema(description = "The twelve months' sum checks, ascending")
        List<UnitMonthCheckView> checks) {}
