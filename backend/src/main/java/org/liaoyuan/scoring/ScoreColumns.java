package org.liaoyuan.scoring;

import java.util.List;
import org.liaoyuan.platform.export.Column;

/** The list of a month as a file. */
final class ScoreColumns {
    static final List<Column<ScoreRowView>> ALL = List.of(
            new Column<>("rank", "scores.rank", ScoreRowView::rank),
            new Column<>("staffNo", "scores.staffNo", ScoreRowView::staffNo),
            new Column<>("name", "scores.name", ScoreRowView::name),
            new Column<>("branchCode", "scores.branchCode", ScoreRowView::branchCode),
            new Column<>("branchName", "scores.branchName", ScoreRowView::branchName),
            new Column<>("subBranchCode", "scores.subBranchCode", ScoreRowView::subBranchCode),
            new Column<>("subBranchName", "scores.subBranchName", ScoreRowView::subBranchName),
            new Column<>("tier", "scores.tier", ScoreRowView::tier),
            new Column<>("points", "scores.points", ScoreRowView::points),
            new Column<>("amount", "scores.amount", ScoreRowView::amount),
            new Column<>("loans", "scores.loans", ScoreRowView::loans),
            new Column<>("pointsStandard", "scores.pointsStandard", ScoreRowView::pointsStandard),
            new Column<>("lifelineAmount", "scores.lifelineAmount", ScoreRowView::lifelineAmount),
            new Column<>("floorAmount", "scores.floorAmount", ScoreRowView::floorAmount),
            new Column<>("stretchAmount", "scores.stretchAmount", ScoreRowView::stretchAmount),
            new Column<>("pointsMet", "scores.pointsMet", ScoreRowView::pointsMet),
            new Column<>("attainment", "scores.attainment", ScoreRowView::attainment),
            new Column<>("exempt", "scores.exempt", ScoreRowView::exempt),
            new Column<>("streak", "scores.streak", ScoreRowView::streak),
            new Column<>("warning", "scores.warning", ScoreRowView::warning),
            new Column<>("rush", "scores.rush", ScoreRowView::rush),
            new Column<>("idle", "scores.idle", ScoreRowView::idle));

    private ScoreColumns() {}
}
