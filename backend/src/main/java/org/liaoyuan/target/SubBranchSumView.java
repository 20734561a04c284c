package org.liaoyuan.target;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "SubBranchTargets",
        description = "A sub-branch in the month: its placement target against what is asked of its officers together")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SubBranchSumView(
        @Schema(description = "Code of the sub-branch", examples = "S011")
        String unitCode,

        @Schema(description = "Name of the sub-branch", examples = "第一分行营业部")
        String unitName,

        @Schema(
                description = "Its published placement target, yuan; absent where none is set",
                examples = "30000000.00")
        @Nullable
        BigDecimal given,

        @Schema(description = "Its officers in the month", examples = "7")
        int officers,

        @Schema(description = "Officers with published targets", examples = "7")
        int issued,

        @Schema(description = "Officers who confirmed having seen theirs", examples = "5")
        int acknowledged,

        @Schema(
                description = "Sum of the published floors, yuan; absent where there are none",
                examples = "31000000.00")
        @Nullable
        BigDecimal floorSum,

        @Schema(
                description = "Sum of the published stretches, yuan; absent where there are none",
                examples = "48000000.00")
        @Nullable
        BigDecimal stretchSum,

        @Schema(description = "The floors beyond the target; absent where one is missing") @Nullable
        InflationView inflation,

        @Schema(
                description =
                        "Sum of the draft's floors, yuan; absent where there are none, and for those who only read",
                examples = "31000000.00")
        @Nullable
        BigDecimal draftFloorSum,

        @Schema(description = "The draft's floors beyond the target; absent where one is missing") @Nullable
        InflationView draftInflation) {}
