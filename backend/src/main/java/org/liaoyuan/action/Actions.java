package org.liaoyuan.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.messaging.Subject;

/** The face for modules whose things somebody has to do something about. Every call joins the caller's transaction. */
@ApplicationScoped
public class Actions {
    private final Assignees assignees;
    private final ActionDesk desk;
    private final ActionQueries queries;

    Actions(Assignees assignees, ActionDesk desk, ActionQueries queries) {
        this.assignees = assignees;
        this.desk = desk;
        this.queries = queries;
    }

    /**
     * Gives somebody an action, whoever they are: the calling module knows why it is theirs. They are told.
     *
     * @param assignedBy who accepts it in the end; null where the product asks for it by a rule: then those above the owner do
     * @return its id; empty where the person has no business role today, so that nobody would owe it
     */
    public Optional<UUID> assign(long ownerId, NewAction action, @Nullable Long assignedBy) {
        // Nobody accepts what they did themselves.
        Long judge = assignedBy != null && assignedBy == ownerId ? null : assignedBy;
        return assignees.anyone(ownerId).map(owner -> desk.open(action, owner, judge));
    }

    /** What a person still owes, by its day. It knows no scope: whoever shows them checks. */
    public List<ActionState> openOf(long ownerId) {
        return queries.openOf(ownerId);
    }

    /** The actions that arose from a thing, oldest first. It knows no scope: whoever shows them checks. */
    public List<ActionState> of(Subject source) {
        return queries.of(source);
    }
}
