package org.liaoyuan.warning;

import java.util.List;
import org.liaoyuan.platform.export.Column;

/** Headings of the downloads. */
final class WarningColumns {
    static final List<Column<WarningView>> WARNINGS = List.of(
            new Column<>("month", "warning.month", WarningView::month),
            new Column<>("staffNo", "warning.staffNo", WarningView::staffNo),
            new Column<>("name", "warning.name", WarningView::name),
            new Column<>("subBranchCode", "warning.subBranchCode", WarningView::subBranchCode),
            new Column<>("subBranchName", "warning.subBranchName", WarningView::subBranchName),
            new Column<>("stage", "warning.stage", WarningView::stage),
            new Column<>("streak", "warning.streak", WarningView::streak),
            new Column<>("amount", "warning.amount", WarningView::amount),
            new Column<>("lifelineAmount", "warning.lifelineAmount", WarningView::lifelineAmount),
            new Column<>("missingAmount", "warning.missingAmount", WarningView::missingAmount),
            new Column<>("measures", "warning.measures", WarningView::measures),
            new Column<>("measuresDone", "warning.measuresDone", WarningView::measuresDone),
            new Column<>("measuresOverdue", "warning.measuresOverdue", WarningView::measuresOverdue),
            new Column<>("sentAt", "warning.sentAt", WarningView::sentAt),
            new Column<>("deliveredAt", "warning.deliveredAt", WarningView::deliveredAt),
            new Column<>("readAt", "warning.readAt", WarningView::readAt));

    static final List<Column<OutlookView>> OUTLOOK = List.of(
            new Column<>("month", "warning.month", OutlookView::month),
            new Column<>("asOf", "warning.asOf", OutlookView::asOf),
            new Column<>("staffNo", "warning.staffNo", OutlookView::staffNo),
            new Column<>("name", "warning.name", OutlookView::name),
            new Column<>("subBranchCode", "warning.subBranchCode", OutlookView::subBranchCode),
            new Column<>("subBranchName", "warning.subBranchName", OutlookView::subBranchName),
            new Column<>("streak", "warning.streakBefore", OutlookView::streak),
            new Column<>("stage", "warning.stage", OutlookView::stage),
            new Column<>("projectedStage", "warning.projectedStage", OutlookView::projectedStage),
            new Column<>("amount", "warning.amount", OutlookView::amount),
            new Column<>("projectedAmount", "warning.projectedAmount", OutlookView::projectedAmount),
            new Column<>("lifelineAmount", "warning.lifelineAmount", OutlookView::lifelineAmount));

    static final List<Column<FollowUpView>> FOLLOW_UP = List.of(
            new Column<>("branchCode", "warning.branchCode", FollowUpView::branchCode),
            new Column<>("branchName", "warning.branchName", FollowUpView::branchName),
            new Column<>("subBranchCode", "warning.subBranchCode", FollowUpView::subBranchCode),
            new Column<>("subBranchName", "warning.subBranchName", FollowUpView::subBranchName),
            new Column<>("warnings", "warning.warnings", FollowUpView::warnings),
            new Column<>("measures", "warning.measures", FollowUpView::measures),
            new Column<>("doneInTime", "warning.doneInTime", FollowUpView::doneInTime),
            new Column<>("doneLate", "warning.doneLate", FollowUpView::doneLate),
            new Column<>("running", "warning.running", FollowUpView::running),
            new Column<>("overdue", "warning.overdue", FollowUpView::overdue),
            new Column<>("unowned", "warning.unowned", FollowUpView::unowned));

    private WarningColumns() {}
}
