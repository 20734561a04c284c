package org.liaoyuan.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.liaoyuan.attachment.Attachments;
import org.liaoyuan.platform.etag.Version;
import org.liaoyuan.platform.problem.ProblemType;

/** One action as the caller sees it. */
@ApplicationScoped
class ActionReader {
    private final ActionRepository actions;
    private final ActionQueries queries;
    private final ActionSteps steps;
    private final ActionRights rights;
    private final Attachments attachments;

    ActionReader(
            ActionRepository actions,
            ActionQueries queries,
            ActionSteps steps,
            ActionRights rights,
            Attachments attachments) {
        this.actions = actions;
        this.queries = queries;
        this.steps = steps;
        this.rights = rights;
        this.attachments = attachments;
    }

    /** With the version to be named when it is changed. */
    record Seen(ActionView view, Version version) {}

    Seen find(UUID id) {
        TrackedAction action = actions.findByIdOptional(id)
                .filter(found -> rights.sees(found.ownerId(), found.unitId(), found.assignedBy()))
                .orElseThrow(ProblemType.NOT_FOUND::toException);
        ActionQueries.Rest rest = queries.find(id).orElseThrow();
        ActionView view = new ActionView(
                rest.row(),
                rest.detail(),
                rest.evidenceRequired(),
                attachments.count(TrackedAction.TYPE, id),
                rest.result(),
                rights.moves(action),
                steps.of(id));
        return new Seen(view, Version.of(action.version()));
    }
}
