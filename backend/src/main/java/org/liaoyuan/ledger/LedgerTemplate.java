package org.liaoyuan.ledger;

import static java.util.Map.entry;

import java.util.Map;
import org.liaoyuan.platform.export.Download;
import org.liaoyuan.platform.table.Template;
import org.liaoyuan.platform.text.Language;

/** An empty ledger file to fill in: every column, and one row that shows what goes where. */
final class LedgerTemplate {
    private static final Map<String, String> EXAMPLE = Map.ofEntries(
            entry(LedgerColumns.LOAN_NO, "DY2024060300001"),
            entry(LedgerColumns.DISBURSED_ON, "2024-06-03"),
            entry(LedgerColumns.PRODUCT, "按揭"),
            entry(LedgerColumns.AMOUNT, "480000.00"),
            entry(LedgerColumns.OFFICER_NO, "810017"),
            entry(LedgerColumns.TERM_MONTHS, "360"),
            entry(LedgerColumns.ANNUAL_RATE, "3.85"),
            entry(LedgerColumns.BRANCH_CODE, "2201"),
            entry(LedgerColumns.SUB_BRANCH_CODE, "220101"),
            entry(LedgerColumns.CUSTOMER_NAME, "张三"),
            entry(LedgerColumns.CUSTOMER_PHONE, "13800001234"),
            entry(LedgerColumns.TYPE, "DISBURSEMENT"));

    private LedgerTemplate() {}

    static Download<Map<String, String>> in(Language language) {
        return Template.of(
                language == Language.ZH ? "台账模板" : "ledger-template", LedgerColumns.COLUMNS, EXAMPLE, language);
    }
}
