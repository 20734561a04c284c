package org.liaoyuan.action;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.Role;
import org.liaoyuan.messaging.Subject;

/** Something that one person owes by a day. Reminders count outside of it: they are no change that anybody must have seen. */
@Entity(name = "trackedAction")
@Table(name = "tracked_action")
class TrackedAction {
    static final String TYPE = "action";

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private @Nullable String detail;

    @Column(name = "owner_id", updatable = false)
    private long ownerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "owner_role", updatable = false)
    private Role ownerRole;

    @Column(name = "unit_id", updatable = false)
    private long unitId;

    @Column(name = "assigned_by", updatable = false)
    private @Nullable Long assignedBy;

    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;

    @Column(name = "evidence_required", updatable = false)
    private boolean evidenceRequired;

    @Column(name = "source_type", updatable = false)
    private @Nullable String sourceType;

    @Column(name = "source_id", updatable = false)
    private @Nullable String sourceId;

    @Enumerated(EnumType.STRING)
    private ActionStatus status;

    private @Nullable String result;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "changed_by")
    private @Nullable Long changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected TrackedAction() {}

    TrackedAction(UUID id, NewAction wish, Assignee owner, @Nullable Long assignedBy, Instant at) {
        this.id = id;
        this.title = wish.title();
        this.detail = wish.detail();
        this.ownerId = owner.personId();
        this.ownerRole = owner.role();
        this.unitId = owner.unitId();
        this.assignedBy = assignedBy;
        this.dueOn = wish.dueOn();
        this.evidenceRequired = wish.evidenceRequired();
        this.sourceType = wish.source() == null ? null : wish.source().type();
        this.sourceId = wish.source() == null ? null : wish.source().id();
        this.status = ActionStatus.OPEN;
        this.createdAt = at;
        this.changedBy = assignedBy;
        this.changedAt = at;
    }

    /** @throws IllegalStateException where the move does not lead from the state it is in */
    void move(ActionMove move, @Nullable String words, long by, Instant at) {
        if (!move.leadsFrom(status)) {
            throw new IllegalStateException(move + " from " + status);
        }
        status = move.to();
        result = status == ActionStatus.DONE ? words : null;
        endedAt = status.ended() ? at : null;
        changedBy = by;
        changedAt = at;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    String title() {
        return title;
    }

    long ownerId() {
        return ownerId;
    }

    Role ownerRole() {
        return ownerRole;
    }

    long unitId() {
        return unitId;
    }

    @Nullable
    Long assignedBy() {
        return assignedBy;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    boolean evidenceRequired() {
        return evidenceRequired;
    }

    ActionStatus status() {
        return status;
    }

    @Nullable
    Long changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }

    /** Where it comes from; null for one that a manager simply assigned. */
    @Nullable
    Subject source() {
        return sourceType == null || sourceId == null ? null : new Subject(sourceType, sourceId);
    }

    /** As messages name it. */
    Subject subject() {
        return new Subject(TYPE, id.toString());
    }
}
