package org.liaoyuan.reporting;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.export.Column;

/** The list of those to look at as a file: a reason's columns are empty where it does not apply. */
final class AttentionColumns {
    static final List<Column<AttentionView>> ALL = List.of(
            new Column<>("staffNo", "attention.staffNo", AttentionView::staffNo),
            new Column<>("name", "attention.name", AttentionView::name),
            new Column<>("branchCode", "attention.branchCode", AttentionView::branchCode),
            new Column<>("branchName", "attention.branchName", AttentionView::branchName),
            new Column<>("subBranchCode", "attention.subBranchCode", AttentionView::subBranchCode),
            new Column<>("subBranchName", "attention.subBranchName", AttentionView::subBranchName),
            new Column<>("tier", "attention.tier", AttentionView::tier),
            new Column<>("amount", "attention.amount", AttentionView::amount),
            new Column<>("loans", "attention.loans", AttentionView::loans),
            new Column<>("floorAmount", "attention.floorAmount", AttentionView::floorAmount),
            new Column<>(
                    "projectedAmount",
                    "attention.projectedAmount",
                    view -> of(view.pace(), AttentionView.Pace::projectedAmount)),
            new Column<>(
                    "requiredPerDay",
                    "attention.requiredPerDay",
                    view -> of(view.pace(), AttentionView.Pace::requiredPerDay)),
            new Column<>("rushLoans", "attention.rushLoans", view -> of(view.rush(), AttentionView.Rush::loans)),
            new Column<>("rushAmount", "attention.rushAmount", view -> of(view.rush(), AttentionView.Rush::amount)),
            new Column<>(
                    "rushMonthAmount",
                    "attention.rushMonthAmount",
                    view -> of(view.rush(), AttentionView.Rush::monthAmount)),
            new Column<>("idleDays", "attention.idleDays", view -> of(view.idle(), AttentionView.Idle::workingDays)),
            new Column<>("idleFrom", "attention.idleFrom", view -> of(view.idle(), AttentionView.Idle::from)),
            new Column<>("idleUntil", "attention.idleUntil", view -> of(view.idle(), AttentionView.Idle::until)));

    private AttentionColumns() {}

    private static <T, R> @Nullable R of(@Nullable T reason, Function<T, @Nullable R> figure) {
        return reason == null ? null : figure.apply(reason);
    }
}
