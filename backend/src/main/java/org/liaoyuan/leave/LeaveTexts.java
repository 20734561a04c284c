package org.liaoyuan.leave;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.rejected.RejectedRow;
import org.liaoyuan.platform.text.Echo;
import org.liaoyuan.platform.text.Language;
import org.liaoyuan.platform.text.Texts;

/** Puts faults into words, in every language at once: who reads them may be another than who sent the file. */
final class LeaveTexts {
    private static final Texts TEXTS = Texts.of("messages/leave");

    private LeaveTexts() {}

    static RejectedRow.Fault fault(@Nullable String column, String value, LeaveFault code, Object... args) {
        Map<Language, String> message = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            message.put(language, TEXTS.get(language, code.name(), texts(args)));
        }
        return new RejectedRow.Fault(column, code.name(), Echo.of(value), message);
    }

    /** A row's number is a name, not a quantity to be grouped by thousands. */
    private static Object[] texts(Object[] args) {
        return Arrays.stream(args).map(Object::toString).toArray();
    }
}
