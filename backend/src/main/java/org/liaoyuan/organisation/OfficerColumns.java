package org.liaoyuan.organisation;

import static org.liaoyuan.platform.table.Column.optional;
import static org.liaoyuan.platform.table.Column.required;

import org.liaoyuan.platform.table.Columns;

/** The columns of an organisation file, in the order of its template. */
final class OfficerColumns {

    static final String BRANCH_CODE = "branch_code";
    static final String BRANCH_NAME = "branch_name";
    static final String SUB_BRANCH_CODE = "sub_branch_code";
    static final String SUB_BRANCH_NAME = "sub_branch_name";
    static final String OFFICER_NO = "officer_no";
    static final String OFFICER_NAME = "officer_name";
    static final String HIRED_ON = "hired_on";
    static final String MOVED_ON = "moved_on";
    static final String LEFT_ON = "left_on";
    static final String LEFT_REASON = "left_reason";
    static final String PHONE = "phone";

    static final Columns COLUMNS = Columns.of(
            required(BRANCH_CODE, "分行号", "分行代码", "分行编号", "分行机构号"),
            required(BRANCH_NAME, "分行名称", "分行"),
            required(SUB_BRANCH_CODE, "支行号", "支行代码", "支行编号", "支行机构号"),
            required(SUB_BRANCH_NAME, "支行名称", "支行"),
            required(OFFICER_NO, "客户经理工号", "客户经理编号", "工号"),
            required(OFFICER_NAME, "客户经理姓名", "客户经理", "姓名"),
            required(HIRED_ON, "入职日期", "上岗日期", "入职日"),
            optional(MOVED_ON, "调动日期", "调入日期", "调动日"),
            optional(LEFT_ON, "离职日期", "离岗日期", "离职日", "离岗日"),
            optional(LEFT_REASON, "离职原因", "离岗原因"),
            optional(PHONE, "手机", "手机号", "联系电话", "电话"));

    private OfficerColumns() {}

    static boolean isRequired(String name) {
        return COLUMNS.all().stream().anyMatch(column -> column.name().equals(name) && column.required());
    }
}
