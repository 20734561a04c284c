package org.liaoyuan.action;

import java.util.List;
import org.liaoyuan.platform.export.Column;

/** Actions as a file. */
final class ActionColumns {
    static final List<Column<ActionRow>> ALL = List.of(
            new Column<>("title", "action.title", ActionRow::title),
            new Column<>("status", "action.status", ActionRow::status),
            new Column<>("dueOn", "action.dueOn", ActionRow::dueOn),
            new Column<>("overdue", "action.overdue", ActionRow::overdue),
            new Column<>("escalation", "action.escalation", ActionRow::escalation),
            new Column<>("ownerStaffNo", "action.ownerStaffNo", ActionRow::ownerStaffNo),
            new Column<>("ownerName", "action.ownerName", ActionRow::ownerName),
            new Column<>("unitCode", "action.unitCode", ActionRow::unitCode),
            new Column<>("unitName", "action.unitName", ActionRow::unitName),
            new Column<>("assignedBy", "action.assignedBy", ActionRow::assignedBy),
            new Column<>("createdAt", "action.createdAt", ActionRow::createdAt),
            new Column<>("endedAt", "action.endedAt", ActionRow::endedAt));

    private ActionColumns() {}
}
