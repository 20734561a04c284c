package org.liaoyuan.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.Caller;
import org.liaoyuan.attachment.Attachments;
import org.liaoyuan.audit.Audit;
import org.liaoyuan.organisation.People;
import org.liaoyuan.platform.etag.Change;
import org.liaoyuan.platform.etag.Version;
import org.liaoyuan.platform.problem.FieldError;
import org.liaoyuan.platform.problem.ProblemType;

/** What people do with actions. */
@ApplicationScoped
@Transactional
class ActionService {
    private final ActionRepository actions;
    private final ActionDesk desk;
    private final Assignees assignees;
    private final ActionRights rights;
    private final ActionSteps steps;
    private final ActionMessages messages;
    private final Attachments attachments;
    private final DueDay dueDay;
    private final People people;
    private final Event<ActionEnded> ended;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    ActionService(
            ActionRepository actions,
            ActionDesk desk,
            Assignees assignees,
            ActionRights rights,
            ActionSteps steps,
            ActionMessages messages,
            Attachments attachments,
            DueDay dueDay,
            People people,
            Event<ActionEnded> ended,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.actions = actions;
        this.desk = desk;
        this.assignees = assignees;
        this.rights = rights;
        this.steps = steps;
        this.messages = messages;
        this.attachments = attachments;
        this.dueDay = dueDay;
        this.people = people;
        this.ended = ended;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    UUID assign(AssignRequest wish) {
        NewAction action = new NewAction(
                wish.title().strip(),
                wish.detail(),
                dueDay.of(wish.dueOn(), wish.dueInWorkingDays()),
                Boolean.TRUE.equals(wish.evidenceRequired()),
                null);
        Assignee owner = assignees
                .find(rights.direction(), wish.ownerStaffNo().strip())
                .orElseThrow(() ->
                        FieldError.pointer("/ownerStaffNo", "no-such-assignee").toException());
        return desk.open(action, owner, caller.personId());
    }

    void move(UUID id, ActionMove move, @Nullable String words, @Nullable String ifMatch) {
        TrackedAction action = find(id);
        rights.mustHave(move, action);
        Version.of(action.version()).mustMatch(ifMatch, () -> lastChange(action));
        if (!move.leadsFrom(action.status())) {
            throw ProblemType.ACTION_STATE.toException();
        }
        if (move == ActionMove.SUBMIT && action.evidenceRequired() && evidence(action) == 0) {
            throw ProblemType.EVIDENCE_MISSING.toException();
        }
        ActionStatus before = action.status();
        action.move(move, words, caller.personId(), clock.instant());
        actions.flush();
        note(action, move, before, words);
    }

    private void note(TrackedAction action, ActionMove move, ActionStatus before, @Nullable String words) {
        steps.add(action.id(), caller.personId(), StepKind.of(move), words);
        audit.record(
                entry(move),
                TrackedAction.TYPE,
                action.id().toString(),
                Map.of("status", before),
                Map.of("status", action.status()),
                words,
                Audit.Outcome.DONE);
        messages.moved(action, move, words);
        if (action.status().ended()) {
            ended.fire(new ActionEnded(action.id(), action.status() == ActionStatus.DONE, action.source()));
        }
    }

    private static String entry(ActionMove move) {
        return switch (move) {
            case START -> "ACTION_STARTED";
            case SUBMIT -> "ACTION_SUBMITTED";
            case ACCEPT -> "ACTION_ACCEPTED";
            case RETURN -> "ACTION_RETURNED";
            case CANCEL -> "ACTION_CANCELLED";
        };
    }

    /** Holds the row until the end, so that of two moves at once the second sees what the first one made. */
    private TrackedAction find(UUID id) {
        return actions.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(action -> rights.sees(action.ownerId(), action.unitId(), action.assignedBy()))
                .orElseThrow(ProblemType.NOT_FOUND::toException);
    }

    private long evidence(TrackedAction action) {
        return attachments.count(TrackedAction.TYPE, action.id());
    }

    private Change lastChange(TrackedAction action) {
        Long by = action.changedBy();
        String name = by == null ? "–" : people.byId(by).orElseThrow().name();
        return new Change(name, action.changedAt());
    }
}
