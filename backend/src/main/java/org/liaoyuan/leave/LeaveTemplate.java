package org.liaoyuan.leave;

import java.util.Map;
import org.liaoyuan.platform.export.Download;
import org.liaoyuan.platform.table.Template;
import org.liaoyuan.platform.text.Language;

/** A leave file to fill in. */
final class LeaveTemplate {
    private LeaveTemplate() {}

    static Download<Map<String, String>> in(Language language) {
        boolean chinese = language == Language.ZH;
        Map<String, String> example = Map.of(
                LeaveColumns.STAFF_NO, "810017",
                LeaveColumns.FROM, "2024-06-03",
                LeaveColumns.UNTIL, "2024-06-14",
                LeaveColumns.KIND, chinese ? "年假" : "ANNUAL",
                LeaveColumns.STATUS, chinese ? "已批准" : "APPROVED");
        return Template.of(chinese ? "请假模板" : "leave-template", LeaveColumns.COLUMNS, example, language);
    }
}
