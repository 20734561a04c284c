package org.liaoyuan.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.liaoyuan.access.Caller;
import org.liaoyuan.action.Actions;
import org.liaoyuan.messaging.Subject;
import org.liaoyuan.platform.etag.Version;
import org.liaoyuan.platform.problem.ProblemType;

/** Puts together what the page of one plan shows. */
@ApplicationScoped
class PlanReader {
    private final PlanQueries queries;
    private final PlanRights rights;
    private final Actions actions;
    private final Caller caller;

    PlanReader(PlanQueries queries, PlanRights rights, Actions actions, Caller caller) {
        this.queries = queries;
        this.rights = rights;
        this.actions = actions;
        this.caller = caller;
    }

    record Seen(PlanView view, Version version) {}

    Seen find(UUID id) {
        PlanQueries.Told told = queries.find(caller.scope(), id).orElseThrow(ProblemType.NOT_FOUND::toException);
        boolean live = told.row().endedAt() == null;
        PlanView view = new PlanView(
                told.row(),
                told.causeWords(),
                told.start(),
                told.comment(),
                told.end(),
                told.resultWords(),
                measures(id, told.personId()),
                live && told.row().seenAt() == null && rights.owns(told.personId()),
                live && rights.leads(told.unitId(), told.personId()));
        return new Seen(view, Version.of(told.version()));
    }

    private List<PlanView.Measure> measures(UUID id, long officer) {
        return actions.of(new Subject(Plan.TYPE, id.toString())).stream()
                .map(action -> new PlanView.Measure(
                        action.title(),
                        action.ownerId() == officer ? MeasureOwner.OFFICER : MeasureOwner.MANAGER,
                        action.dueOn(),
                        action.status(),
                        action.endedAt()))
                .toList();
    }
}
