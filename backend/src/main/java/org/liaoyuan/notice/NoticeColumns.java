package org.liaoyuan.notice;

import java.util.List;
import org.liaoyuan.platform.export.Column;

/** Notices as a file. */
final class NoticeColumns {
    static final List<Column<NoticeRow>> ALL = List.of(
            new Column<>("title", "notice.title", NoticeRow::title),
            new Column<>("edition", "notice.edition", NoticeRow::edition),
            new Column<>("standing", "notice.standing", NoticeRow::standing),
            new Column<>("unitCode", "notice.unitCode", NoticeRow::unitCode),
            new Column<>("unitName", "notice.unitName", NoticeRow::unitName),
            new Column<>("schemeName", "notice.schemeName", NoticeRow::schemeName),
            new Column<>("effectiveOn", "notice.effectiveOn", NoticeRow::effectiveOn),
            new Column<>("publishedAt", "notice.publishedAt", NoticeRow::publishedAt),
            new Column<>("publishedBy", "notice.publishedBy", NoticeRow::publishedBy),
            new Column<>("dueOn", "notice.dueOn", NoticeRow::dueOn),
            new Column<>("recipients", "notice.recipients", NoticeRow::recipients),
            new Column<>("acknowledged", "notice.acknowledged", NoticeRow::acknowledged));

    private NoticeColumns() {}
}
