package org.liaoyuan.target;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.export.Column;

/** The columns of officers' targets as a file. */
final class OfficerTargetLine {
    static final List<Column<OfficerTargetRowView>> COLUMNS = List.of(
            new Column<>("staffNo", "target.staffNo", OfficerTargetRowView::staffNo),
            new Column<>("name", "target.name", OfficerTargetRowView::name),
            new Column<>("subBranchCode", "target.unitCode", OfficerTargetRowView::subBranchCode),
            new Column<>("subBranchName", "target.unitName", OfficerTargetRowView::subBranchName),
            new Column<>("tier", "target.tier", row -> row.tierNumbers().tier()),
            new Column<>(
                    "lifelineAmount",
                    "target.lifelineAmount",
                    row -> row.tierNumbers().lifelineAmount()),
            new Column<>(
                    "tierFloorAmount",
                    "target.tierFloorAmount",
                    row -> row.tierNumbers().floorAmount()),
            new Column<>(
                    "tierStretchAmount",
                    "target.tierStretchAmount",
                    row -> row.tierNumbers().stretchAmount()),
            new Column<>(
                    "floorAmount", "target.floorAmount", row -> row.inForce().floorAmount()),
            new Column<>(
                    "stretchAmount",
                    "target.stretchAmount",
                    row -> row.inForce().stretchAmount()),
            new Column<>(
                    "pointsStandard",
                    "target.pointsStandard",
                    row -> row.inForce().pointsStandard()),
            new Column<>("issued", "target.issued", row -> row.issued() != null),
            new Column<>("publishedAt", "target.publishedAt", ofIssued(IssuedView::publishedAt)),
            new Column<>("acknowledgedAt", "target.acknowledgedAt", ofIssued(IssuedView::acknowledgedAt)));

    private OfficerTargetLine() {}

    private static Function<OfficerTargetRowView, @Nullable Object> ofIssued(
            Function<IssuedView, @Nullable Object> of) {
        return row -> row.issued() == null ? null : of.apply(row.issued());
    }
}
