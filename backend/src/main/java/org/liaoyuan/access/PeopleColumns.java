package org.liaoyuan.access;

import static org.liaoyuan.platform.table.Column.optional;
import static org.liaoyuan.platform.table.Column.required;

import org.liaoyuan.platform.table.Columns;

/** The columns of a people file, in the order of its template. */
final class PeopleColumns {
    static final String STAFF_NO = "staff_no";
    static final String NAME = "name";
    static final String UNIT_CODE = "unit_code";
    static final String ROLE = "role";
    static final String FROM = "from";
    static final String UNTIL = "until";

    static final Columns COLUMNS = Columns.of(
            required(STAFF_NO, "工号", "员工号", "人员工号"),
            required(NAME, "姓名", "员工姓名"),
            required(UNIT_CODE, "机构号", "机构代码", "机构编号"),
            required(ROLE, "岗位", "角色", "岗位角色"),
            required(FROM, "开始日期", "生效日期", "起始日期"),
            optional(UNTIL, "结束日期", "失效日期", "截止日期"));

    private PeopleColumns() {}
}
