package org.liaoyuan.exit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.liaoyuan.access.Caller;
import org.liaoyuan.platform.etag.Version;
import org.liaoyuan.platform.paper.Paper;
import org.liaoyuan.platform.problem.ProblemType;
import org.liaoyuan.scoring.EffectiveStreaks;

/** Puts together what the page of one case shows. */
@ApplicationScoped
class ExitReader {
    private final ExitStore store;
    private final ExitQueries queries;
    private final ExitFiles files;
    private final ExitSteps steps;
    private final ExitRecords records;
    private final ExitRights rights;
    private final EffectiveStreaks streaks;
    private final Handover handover;
    private final Caller caller;

    ExitReader(
            ExitStore store,
            ExitQueries queries,
            ExitFiles files,
            ExitSteps steps,
            ExitRecords records,
            ExitRights rights,
            EffectiveStreaks streaks,
            Handover handover,
            Caller caller) {
        this.store = store;
        this.queries = queries;
        this.files = files;
        this.steps = steps;
        this.records = records;
        this.rights = rights;
        this.streaks = streaks;
        this.handover = handover;
        this.caller = caller;
    }

    record Seen(ExitView view, Version version) {}

    /** The whole file, to print. */
    Paper paper(UUID id) {
        ExitView page = find(id).view();
        ExitCase one = store.find(id).orElseThrow(ProblemType.NOT_FOUND::toException);
        return new ExitPaper(page, records.results(one), records.measures(one)).of(caller.nameAndNumber());
    }

    Seen find(UUID id) {
        ExitRow row = queries.find(caller.scope(), id).orElseThrow(ProblemType.NOT_FOUND::toException);
        ExitCase one = store.find(id).orElseThrow(ProblemType.NOT_FOUND::toException);
        List<ExitFiles.Month> months = files.months(one);
        ExitView view = new ExitView(
                row,
                months.stream().map(ExitFiles.Month::view).toList(),
                streaks.after(one.personId(), one.month()),
                one.statementDueOn(),
                one.appealDueOn(),
                one.lastDay(),
                files.of(one, months).missing(),
                rights.moves(one),
                handover.of(one).stream().map(HandoverView::of).toList(),
                steps.of(id));
        return new Seen(view, Version.of(one.version()));
    }
}
