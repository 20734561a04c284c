package org.liaoyuan.reporting;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "TierFlowOfficer", description = "One officer of the unit in either month")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TierFlowOfficer(
        @Schema(description = "Staff number", examples = "810017")
        String staffNo,

        @Schema(description = "Name", examples = "吴芬浩") String name,

        @Schema(description = "Code of the sub-branch in the later month, else in the earlier one", examples = "220101")
        String subBranchCode,

        @Schema(description = "Its name", examples = "长春分行营业部")
        String subBranchName,

        @Schema(description = "Tier in the earlier month; absent for one not listed in the unit then", examples = "3")
        @Nullable
        Integer from,

        @Schema(description = "Tier in the later month; absent for one no longer listed in the unit", examples = "2")
        @Nullable
        Integer to) {}
