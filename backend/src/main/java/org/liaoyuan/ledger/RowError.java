package org.liaoyuan.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.text.Language;
import org.liaoyuan.platform.text.Texts;

/**
 * One thing wrong with a row.
 *
 * @param column null when it concerns the row as a whole
 * @param value as it stood in the file, cut to a readable length; what names a customer is not repeated
 */
record RowError(@Nullable String column, RowFault code, String value, List<String> args) {

    private static final Texts TEXTS = Texts.of("messages/ledger");
    private static final int SHOWN = 100;

    static RowError of(@Nullable String column, RowFault code, String value, Object... args) {
        List<String> texts = new ArrayList<>(args.length);
        for (Object arg : args) {
            texts.add(arg.toString());
        }
        return new RowError(column, code, shown(column, value), List.copyOf(texts));
    }

    String message(Language language) {
        List<@Nullable Object> arguments = new ArrayList<>(args);
        arguments.add(0, value);
        return TEXTS.get(language, code.name(), arguments.toArray());
    }

    private static String shown(@Nullable String column, String value) {
        if (LedgerColumns.CUSTOMER_NAME.equals(column) || LedgerColumns.CUSTOMER_PHONE.equals(column)) {
            return value.isEmpty() ? "" : "***";
        }
        int cut = value.length() <= SHOWN ? value.length() : SHOWN;
        boolean insideCharacter = cut < value.length() && Character.isLowSurrogate(value.charAt(cut));
        return storable(cut == value.length() ? value : value.substring(0, insideCharacter ? cut - 1 : cut) + "…");
    }

    /** The one character that the database cannot keep is shown as what it is: unreadable. */
    static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }
}
