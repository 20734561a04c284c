package org.liaoyuan.target;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "OfficerTargetRow", description = "An officer's targets of the month")
@JsonInclude(JsonInclude.Include.NON_NULL)
record OfficerTargetRowView(
        @Schema(description = "Staff number", examples = "810017")
        String staffNo,

        @Schema(description = "Name of the officer", examples = "王芳")
        String name,

        @Schema(description = "Code of the sub-branch of the last assigned day of the month", examples = "S011")
        String subBranchCode,

        @Schema(description = "Name of that sub-branch", examples = "第一分行营业部")
        String subBranchName,

        @Schema(description = "What the tier in force asks for")
        TierNumbers tierNumbers,

        @Schema(description = "What is published; absent where nothing is: the tier's numbers apply") @Nullable
        IssuedView issued,

        @Schema(description = "What counts: each time the higher of what is issued and what the tier asks for")
        OfficerTargetView inForce,

        @Schema(
                description =
                        "Whether the tier now asks for more than what was issued, so that the tier's number counts")
        boolean liftedByTier,

        @Schema(description = "What the draft would ask for; absent where it says nothing, and for those who only read")
        @Nullable
        OfficerTargetView draft,

        @Schema(description = "Whether the draft's was set by hand, so that spreading keeps it")
        boolean fixed,

        @Schema(
                description = "Yuan placed in the same month of the year before; absent without a result",
                examples = "3900000.00")
        @Nullable
        BigDecimal placedYearBefore) {}
