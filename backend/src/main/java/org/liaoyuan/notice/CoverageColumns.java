package org.liaoyuan.notice;

import java.util.List;
import org.liaoyuan.platform.export.Column;

/** Coverage and recipients as files. */
final class CoverageColumns {
    static final List<Column<CoverageRow>> UNITS = List.of(
            new Column<>("unitCode", "notice.unitCode", CoverageRow::unitCode),
            new Column<>("unitName", "notice.unitName", CoverageRow::unitName),
            new Column<>("recipients", "notice.recipients", CoverageRow::recipients),
            new Column<>("delivered", "notice.delivered", CoverageRow::delivered),
            new Column<>("deliveredShare", "notice.deliveredShare", row -> row.share(row.delivered())),
            new Column<>("read", "notice.read", CoverageRow::read),
            new Column<>("readShare", "notice.readShare", row -> row.share(row.read())),
            new Column<>("acknowledged", "notice.acknowledged", CoverageRow::acknowledged),
            new Column<>("acknowledgedShare", "notice.acknowledgedShare", row -> row.share(row.acknowledged())),
            new Column<>("conveyed", "notice.conveyed", CoverageRow::conveyed),
            new Column<>("conveyedShare", "notice.conveyedShare", row -> row.share(row.conveyed())));

    static final List<Column<RecipientRow>> PEOPLE = List.of(
            new Column<>("unitCode", "notice.unitCode", RecipientRow::unitCode),
            new Column<>("unitName", "notice.unitName", RecipientRow::unitName),
            new Column<>("staffNo", "notice.staffNo", RecipientRow::staffNo),
            new Column<>("name", "notice.name", RecipientRow::name),
            new Column<>("role", "notice.role", RecipientRow::role),
            new Column<>("deliveredAt", "notice.deliveredAt", RecipientRow::deliveredAt),
            new Column<>("readAt", "notice.readAt", RecipientRow::readAt),
            new Column<>("acknowledgedAt", "notice.acknowledgedAt", RecipientRow::acknowledgedAt),
            new Column<>("tries", "notice.tries", RecipientRow::tries),
            new Column<>("conveyedOn", "notice.conveyedOn", RecipientRow::conveyedOn),
            new Column<>("remindedAt", "notice.remindedAt", RecipientRow::remindedAt));

    private CoverageColumns() {}
}
