package org.liaoyuan.leave;

import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.rejected.RejectedRow;
import org.liaoyuan.platform.text.Echo;
import org.liaoyuan.platform.text.Texts;

/** Puts faults into words, in every language at once: who reads them may be another than who sent the file. */
final class LeaveTexts {
    private static final Texts TEXTS = Texts.of("messages/leave");

    private LeaveTexts() {}

    static RejectedRow.Fault fault(@Nullable String column, String value, LeaveFault code, Object... args) {
        return new RejectedRow.Fault(column, code.name(), Echo.of(value), TEXTS.inEveryLanguage(code.name(), args));
    }
}
