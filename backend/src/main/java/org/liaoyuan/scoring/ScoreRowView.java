package org.liaoyuan.scoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.organisation.Scope;
import org.liaoyuan.scoring.core.Attainment;
import org.liaoyuan.scoring.core.Warning;

/** One officer in the list of a month, as far as the caller may see them. */
@Schema(
        name = "ScoreRow",
        description =
                "One officer in one month. Everybody sees name, unit, tier, points and rank of everybody; the other"
                        + " fields are there only for the officer and those above.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ScoreRowView(
        @Schema(
                description = "Place in the bank by points; absent for one who has left and only has adjustments",
                examples = "12")
        @Nullable
        Integer rank,

        @Schema(description = "Staff number", examples = "810017")
        String staffNo,

        @Schema(description = "Name", examples = "吴芬浩") String name,

        @Schema(description = "Code of the branch", examples = "2201")
        String branchCode,

        @Schema(description = "Name of the branch", examples = "长春分行")
        String branchName,

        @Schema(description = "Code of the sub-branch of the last assigned day of the month", examples = "220101")
        String subBranchCode,

        @Schema(description = "Its name", examples = "长春分行营业部")
        String subBranchName,

        @Schema(description = "Tier in force (梯队), 1 is the best", examples = "3")
        int tier,

        @Schema(description = "Points of the month (产能积分), adjustments included, 2 places", examples = "14.10")
        BigDecimal points,

        @Schema(description = "Disbursed in the month, adjustments included, yuan", examples = "5900000.00") @Nullable
        BigDecimal amount,

        @Schema(description = "Counted loans", examples = "16") @Nullable
        Integer loans,

        @Schema(description = "Points that the tier asks for", examples = "12.00") @Nullable
        BigDecimal pointsStandard,

        @Schema(description = "Lifeline of the tier (放款生命线), yuan", examples = "2500000.00") @Nullable
        BigDecimal lifelineAmount,

        @Schema(description = "Floor target (保底), yuan", examples = "4500000.00") @Nullable
        BigDecimal floorAmount,

        @Schema(description = "Stretch target (提升), yuan", examples = "7000000.00") @Nullable
        BigDecimal stretchAmount,

        @Schema(description = "Whether the points reach the standard", examples = "true") @Nullable
        Boolean pointsMet,

        @Schema(description = "Level that the amount reaches", examples = "FLOOR_MET") @Nullable
        Attainment attainment,

        @Schema(description = "Whether the month does not count for the officer", examples = "false") @Nullable
        Boolean exempt,

        @Schema(description = "Counted months in a row below the lifeline, this one included", examples = "0") @Nullable
        Integer streak,

        @Schema(
                enumeration = {"REMINDER", "WARNING", "EXIT"},
                description = "Where that streak stands; absent at 0",
                examples = "REMINDER")
        @Nullable
        Warning warning,

        @Schema(description = "Much of the month on its last days (突击放款); for managers", examples = "false") @Nullable
        Boolean rush,

        @Schema(description = "Many working days without a loan (躺平); for managers", examples = "false") @Nullable
        Boolean idle) {

    static ScoreRowView of(ScoreRow row, Scope scope) {
        boolean full = scope.covers(row.unitId(), row.personId());
        boolean manages = scope.covers(row.unitId());
        return new ScoreRowView(
                row.rank(),
                row.staffNo(),
                row.name(),
                row.branchCode(),
                row.branchName(),
                row.subBranchCode(),
                row.subBranchName(),
                row.tier(),
                row.points(),
                only(full, row.amount()),
                only(full, row.loans()),
                only(full, row.targets().pointsStandard()),
                only(full, row.targets().lifelineAmount()),
                only(full, row.targets().floorAmount()),
                only(full, row.targets().stretchAmount()),
                only(full, row.pointsMet()),
                only(full, row.attainment()),
                only(full, row.exempt()),
                only(full, row.streak()),
                only(full && row.warning() != Warning.NONE, row.warning()),
                only(manages, row.rush()),
                only(manages, row.idle()));
    }

    private static <T> @Nullable T only(boolean seen, T value) {
        return seen ? value : null;
    }
}
