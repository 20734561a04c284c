package org.liaoyuan.target;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.export.Column;

@Schema(
        name = "TargetChange",
        description =
                "One published change: of a unit's placement target, or of an officer's targets. Before or after is absent"
                        + " where there was or is none.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TargetChangeView(
        @Schema(description = "When it was published") Instant publishedAt,

        @Schema(description = "Name of who published it", examples = "王芳")
        String publishedBy,

        @Schema(description = "Which publication of its sheet it came with", examples = "2")
        int edition,

        @Schema(description = "Why; absent for the first publication", examples = "春节后按总行调增") @Nullable
        String reason,

        @Schema(description = "Month of the target", examples = "2026-03")
        YearMonth month,

        @Schema(description = "Code of the unit, or of the officer's sub-branch then", examples = "S011")
        String unitCode,

        @Schema(description = "Name of that unit", examples = "第一分行营业部")
        String unitName,

        @Schema(description = "Staff number of the officer; absent for a unit's target", examples = "810017") @Nullable
        String staffNo,

        @Schema(description = "Name of the officer; absent for a unit's target", examples = "王芳") @Nullable
        String name,

        @Schema(description = "The unit's target or the officer's floor before, yuan", examples = "4500000.00")
        @Nullable
        BigDecimal amountBefore,

        @Schema(description = "The same after", examples = "4800000.00") @Nullable
        BigDecimal amountAfter,

        @Schema(description = "The officer's stretch before, yuan", examples = "7000000.00") @Nullable
        BigDecimal stretchBefore,

        @Schema(description = "The same after", examples = "7500000.00") @Nullable
        BigDecimal stretchAfter,

        @Schema(description = "The officer's points standard before", examples = "12.00") @Nullable
        BigDecimal pointsBefore,

        @Schema(description = "The same after", examples = "12.00") @Nullable
        BigDecimal pointsAfter) {

    static final List<Column<TargetChangeView>> COLUMNS = List.of(
            new Column<>("publishedAt", "target.publishedAt", TargetChangeView::publishedAt),
            new Column<>("publishedBy", "target.publishedBy", TargetChangeView::publishedBy),
            new Column<>("edition", "target.edition", TargetChangeView::edition),
            new Column<>("reason", "target.reason", TargetChangeView::reason),
            new Column<>("month", "target.month", TargetChangeView::month),
            new Column<>("unitCode", "target.unitCode", TargetChangeView::unitCode),
            new Column<>("unitName", "target.unitName", TargetChangeView::unitName),
            new Column<>("staffNo", "target.staffNo", TargetChangeView::staffNo),
            new Column<>("name", "target.name", TargetChangeView::name),
            new Column<>("amountBefore", "target.amountBefore", TargetChangeView::amountBefore),
            new Column<>("amountAfter", "target.amountAfter", TargetChangeView::amountAfter),
            new Column<>("stretchBefore", "target.stretchBefore", TargetChangeView::stretchBefore),
            new Column<>("stretchAfter", "target.stretchAfter", TargetChangeView::stretchAfter),
            new Column<>("pointsBefore", "target.pointsBefore", TargetChangeView::pointsBefore),
            new Column<>("pointsAfter", "target.pointsAfter", TargetChangeView::pointsAfter));
}
