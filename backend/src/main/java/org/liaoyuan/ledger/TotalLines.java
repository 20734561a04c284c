package org.liaoyuan.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.liaoyuan.platform.table.CellText;

/** Knows the words with which people begin the line of sums under a table, in both languages. */
final class TotalLines {

    private static final Set<String> WORDS = Set.of("total", "totals", "subtotal", "grandtotal", "sum");
    private static final List<String> CHINESE_WORDS = List.of("合计", "总计", "小计", "共计", "总和", "本页合计");

    private TotalLines() {}

    // Most cells are plain numbers or codes, told from every word for a total by their ends.
    static boolean isTotal(String cell) {
        if (cell.isEmpty() || isDigit(cell.charAt(0))) {
            return false;
        }
        boolean code = cell.charAt(0) < 0x7F && isDigit(cell.charAt(cell.length() - 1));
        return !code && isWord(CellText.clean(cell));
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isWord(String text) {
        String word = text.replace(" ", "").replace(":", "").toLowerCase(Locale.ROOT);
        return WORDS.contains(word) || CHINESE_WORDS.stream().anyMatch(word::startsWith);
    }
}
