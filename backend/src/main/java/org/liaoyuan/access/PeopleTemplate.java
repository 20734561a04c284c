package org.liaoyuan.access;

import java.util.Map;
import org.liaoyuan.platform.export.Download;
import org.liaoyuan.platform.table.Template;
import org.liaoyuan.platform.text.Language;

/** A people file to fill in. */
final class PeopleTemplate {
    private PeopleTemplate() {}

    static Download<Map<String, String>> in(Language language) {
        boolean chinese = language == Language.ZH;
        Map<String, String> example = Map.of(
                PeopleColumns.STAFF_NO, "830017",
                PeopleColumns.NAME, "王芳",
                PeopleColumns.UNIT_CODE, "2201",
                PeopleColumns.ROLE, chinese ? "分行零贷部" : "BRANCH_MANAGER",
                PeopleColumns.FROM, "2024-06-03");
        return Template.of(chinese ? "人员岗位模板" : "people-template", PeopleColumns.COLUMNS, example, language);
    }
}
