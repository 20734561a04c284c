package org.liaoyuan.audit;

import java.util.List;
import org.liaoyuan.platform.export.Column;

/** The trail as a file. */
final class AuditColumns {
    static final List<Column<AuditEntry>> ALL = List.of(
            new Column<>("id", "audit.id", AuditEntry::id),
            new Column<>("at", "audit.at", AuditEntry::at),
            new Column<>("actor", "audit.actor", AuditEntry::actor),
            new Column<>("actorName", "audit.actorName", AuditEntry::actorName),
            new Column<>("actorRoles", "audit.actorRoles", AuditEntry::actorRoles),
            new Column<>("address", "audit.address", AuditEntry::address),
            new Column<>("action", "audit.action", AuditEntry::action),
            new Column<>("objectType", "audit.objectType", AuditEntry::objectType),
            new Column<>("objectId", "audit.objectId", AuditEntry::objectId),
            new Column<>("before", "audit.before", AuditEntry::before),
            new Column<>("after", "audit.after", AuditEntry::after),
            new Column<>("reason", "audit.reason", AuditEntry::reason),
            new Column<>("traceId", "audit.traceId", AuditEntry::traceId),
            new Column<>("outcome", "audit.outcome", AuditEntry::outcome));

    private AuditColumns() {}
}
