package org.liaoyuan.ledger;

import static org.liaoyuan.platform.table.Column.optional;
import static org.liaoyuan.platform.table.Column.required;

import org.liaoyuan.platform.table.Columns;

/** The columns of a ledger file, in the order of its template. */
final class LedgerColumns {

    static final String LOAN_NO = "loan_no";
    static final String DISBURSED_ON = "disbursed_on";
    static final String PRODUCT = "product";
    static final String AMOUNT = "amount";
    static final String OFFICER_NO = "officer_no";
    static final String TERM_MONTHS = "term_months";
    static final String ANNUAL_RATE = "annual_rate";
    static final String BRANCH_CODE = "branch_code";
    static final String SUB_BRANCH_CODE = "sub_branch_code";
    static final String REPAID_ON = "repaid_on";
    static final String REPAID_AMOUNT = "repaid_amount";
    static final String CUSTOMER_NAME = "customer_name";
    static final String CUSTOMER_PHONE = "customer_phone";
    static final String TYPE = "type";
    static final String SOURCE = "source";
    static final String SUB_PRODUCT = "sub_product";
    static final String SECOND_OFFICER_NO = "second_officer_no";
    static final String SECOND_SHARE = "second_share";
    static final String APPLICATION_NO = "application_no";
    static final String CHANNEL_CODE = "channel_code";
    static final String REFERRAL_CODE = "referral_code";

    static final Columns COLUMNS = Columns.of(
            required(LOAN_NO, "借据号", "借据编号", "贷款编号"),
            required(DISBURSED_ON, "放款日期", "放款日", "发放日期", "投放日期"),
            required(PRODUCT, "产品", "产品类型", "贷款产品"),
            required(AMOUNT, "金额", "金额(元)", "放款金额", "放款金额(元)", "贷款金额", "投放金额"),
            required(OFFICER_NO, "客户经理工号", "客户经理编号", "主办客户经理工号", "工号"),
            optional(TERM_MONTHS, "期限(月)", "期限", "贷款期限(月)"),
            optional(ANNUAL_RATE, "年利率", "年利率(%)", "利率", "利率(%)"),
            optional(BRANCH_CODE, "分行号", "分行代码", "分行编号", "分行机构号"),
            optional(SUB_BRANCH_CODE, "支行号", "支行代码", "支行编号", "支行机构号"),
            optional(REPAID_ON, "结清日期", "提前还款日期", "还款日期"),
            optional(REPAID_AMOUNT, "提前还款金额", "提前还款金额(元)", "累计提前还款金额", "还款金额"),
            optional(CUSTOMER_NAME, "客户姓名", "客户名称", "借款人"),
            optional(CUSTOMER_PHONE, "客户手机", "客户手机号", "客户电话", "联系电话"),
            optional(TYPE, "类型", "交易类型", "记录类型"),
            optional(SOURCE, "来源", "数据来源"),
            optional(SUB_PRODUCT, "子产品", "子产品名称"),
            optional(SECOND_OFFICER_NO, "协办客户经理工号", "协办客户经理编号", "协办工号"),
            optional(SECOND_SHARE, "协办比例", "协办占比"),
            optional(APPLICATION_NO, "进件号", "进件编号", "申请编号"),
            optional(CHANNEL_CODE, "渠道编号", "渠道代码", "渠道号"),
            optional(REFERRAL_CODE, "推荐码", "二级码", "推荐人编码"));

    private LedgerColumns() {}
}
