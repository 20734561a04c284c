package org.liaoyuan.leave;

import static org.liaoyuan.platform.table.Column.optional;
import static org.liaoyuan.platform.table.Column.required;

import org.liaoyuan.platform.table.Columns;

/** The columns of a leave file, in the order of its template. */
final class LeaveColumns {
    static final String STAFF_NO = "staff_no";
    static final String FROM = "from";
    static final String UNTIL = "until";
    static final String KIND = "kind";
    static final String STATUS = "status";

    static final Columns COLUMNS = Columns.of(
            required(STAFF_NO, "工号", "员工号", "客户经理工号"),
            required(FROM, "开始日期", "起始日期", "请假开始日期"),
            required(UNTIL, "结束日期", "截止日期", "请假结束日期"),
            required(KIND, "假别", "假期类型", "请假类型"),
            optional(STATUS, "状态", "审批状态"));

    private LeaveColumns() {}
}
