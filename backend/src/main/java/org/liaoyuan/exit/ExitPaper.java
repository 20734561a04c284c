package org.liaoyuan.exit;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.liaoyuan.platform.export.Column;
import org.liaoyuan.platform.paper.Paper;

/** The whole file of a case, as it is printed: nothing in it but what is stored about the case. */
record ExitPaper(ExitView page, List<ExitRecord.Result> results, List<ExitRecord.Measure> measures) {
    private static final List<Column<ExitRecord.Result>> RESULTS = List.of(
            new Column<>("month", "exit.paper.month", ExitRecord.Result::month),
            new Column<>("tier", "exit.paper.tier", ExitRecord.Result::tier),
            new Column<>("points", "exit.paper.points", ExitRecord.Result::points),
            new Column<>("amount", "exit.paper.amount", ExitRecord.Result::amount),
            new Column<>("lifelineAmount", "exit.paper.lifelineAmount", ExitRecord.Result::lifelineAmount),
            new Column<>("streak", "exit.paper.streak", ExitRecord.Result::streak));

    private static final List<Column<ExitRecord.Result>> DIGESTS = List.of(
            new Column<>("month", "exit.paper.month", ExitRecord.Result::month),
            new Column<>("digest", "exit.paper.digest", ExitRecord.Result::digest));

    private static final List<Column<ExitMonthView>> NOTICES = List.of(
            new Column<>("month", "exit.paper.month", ExitMonthView::month),
            new Column<>("stage", "exit.paper.stage", ExitMonthView::stage),
            new Column<>("sentAt", "exit.paper.sentAt", ExitMonthView::sentAt),
            new Column<>("deliveredAt", "exit.paper.deliveredAt", ExitMonthView::deliveredAt),
            new Column<>("readAt", "exit.paper.readAt", ExitMonthView::readAt));

    private static final List<Column<ExitRecord.Measure>> MEASURES = List.of(
            new Column<>("month", "exit.paper.month", ExitRecord.Measure::month),
            new Column<>("kind", "exit.paper.measure", ExitRecord.Measure::kind),
            new Column<>("owner", "exit.paper.owner", ExitRecord.Measure::owner),
            new Column<>("dueOn", "exit.paper.dueOn", ExitRecord.Measure::dueOn),
            new Column<>("status", "exit.paper.measureStatus", ExitRecord.Measure::status),
            new Column<>("endedAt", "exit.paper.endedAt", ExitRecord.Measure::endedAt));

    private static final List<Column<ExitStepView>> STEPS = List.of(
            new Column<>("at", "exit.paper.at", ExitStepView::at),
            new Column<>("kind", "exit.paper.step", ExitStepView::kind),
            new Column<>("by", "exit.paper.by", ExitStepView::by),
            new Column<>("outcome", "exit.paper.outcome", ExitStepView::outcome),
            new Column<>("words", "exit.paper.words", ExitStepView::words));

    private static final List<Column<HandoverView>> HANDOVER = List.of(
            new Column<>("title", "exit.paper.item", HandoverView::title),
            new Column<>("dueOn", "exit.paper.dueOn", HandoverView::dueOn),
            new Column<>("status", "exit.paper.measureStatus", HandoverView::status));

    private static final List<Column<FileItem>> ITEMS =
            List.of(new Column<>("item", "exit.paper.missingItem", item -> item));

    /** @param reader name and number of who prints it */
    Paper of(String reader) {
        ExitRow row = page.summary();
        return new Paper(
                "exit-case-" + row.staffNo() + "-" + row.month(),
                "exit.paper.title",
                row.name() + " " + row.staffNo(),
                reader,
                List.of(
                        facts(row),
                        new Paper.Table<>("exit.paper.results", RESULTS, results),
                        new Paper.Table<>("exit.paper.digests", DIGESTS, results),
                        new Paper.Table<>("exit.paper.notices", NOTICES, page.months()),
                        new Paper.Table<>("exit.paper.measures", MEASURES, measures),
                        new Paper.Table<>("exit.paper.steps", STEPS, page.steps()),
                        new Paper.Table<>("exit.paper.missing", ITEMS, sorted(page.missing())),
                        new Paper.Table<>("exit.paper.handover", HANDOVER, page.handover())));
    }

    private Paper.Facts facts(ExitRow row) {
        return new Paper.Facts(
                "exit.paper.facts",
                List.of(
                        new Paper.Fact("exit.paper.id", row.id()),
                        new Paper.Fact("exit.name", row.name()),
                        new Paper.Fact("exit.staffNo", row.staffNo()),
                        new Paper.Fact("exit.subBranchName", row.subBranchName()),
                        new Paper.Fact("exit.firstMonth", row.firstMonth()),
                        new Paper.Fact("exit.month", row.month()),
                        new Paper.Fact("exit.status", row.status()),
                        new Paper.Fact("exit.openedOn", row.openedOn()),
                        new Paper.Fact("exit.paper.statementDueOn", page.statementDueOn()),
                        new Paper.Fact("exit.proposal", row.proposal()),
                        new Paper.Fact("exit.paper.appealDueOn", page.appealDueOn()),
                        new Paper.Fact("exit.endedOn", row.endedOn()),
                        new Paper.Fact("exit.paper.lastDay", page.lastDay())));
    }

    private static List<FileItem> sorted(Set<FileItem> items) {
        return items.stream().sorted(Comparator.naturalOrder()).toList();
    }
}
