package org.liaoyuan.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.Caller;
import org.liaoyuan.attachment.AttachmentOwner;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.problem.ProblemType;

/** Evidence is the owner's to bring, while the action is theirs; whoever sees the action sees it. */
@ApplicationScoped
class ActionEvidence implements AttachmentOwner {
    private static final String SELECT =
            "select owner_id, unit_id, assigned_by, status from tracked_action where id = ?";

    private final Sql sql;
    private final ActionRights rights;
    private final Caller caller;

    ActionEvidence(Sql sql, ActionRights rights, Caller caller) {
        this.sql = sql;
        this.rights = rights;
        this.caller = caller;
    }

    private record Held(long ownerId, long unitId, @Nullable Long assignedBy, ActionStatus status) {}

    @Override
    public String type() {
        return TrackedAction.TYPE;
    }

    @Override
    public void mustBeSeen(UUID id) {
        Held held = find(SELECT, id);
        if (!rights.sees(held.ownerId(), held.unitId(), held.assignedBy())) {
            throw ProblemType.NOT_FOUND.toException();
        }
    }

    /** Holds the action's row until the end of a transaction: evidence does not go while it is submitted. */
    @Override
    public void mustBeOpen(UUID id) {
        Held held = find(SELECT + " for update", id);
        if (held.ownerId() != caller.personId()) {
            throw ProblemType.FORBIDDEN.toException();
        }
        if (!held.status().withOwner()) {
            throw ProblemType.ACTION_STATE.toException();
        }
    }

    private Held find(String select, UUID id) {
        return sql.one(
                        select,
                        row -> new Held(
                                row.getLong("owner_id"),
                                row.getLong("unit_id"),
                                Sql.longOrNull(row, "assigned_by"),
                                ActionStatus.valueOf(row.getString("status"))),
                        id)
                .orElseThrow(ProblemType.NOT_FOUND::toException);
    }
}
