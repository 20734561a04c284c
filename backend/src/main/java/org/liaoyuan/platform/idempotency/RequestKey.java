package org.liaoyuan.platform.idempotency;

import java.util.regex.Pattern;
import org.liaoyuan.platform.problem.FieldError;

/** Who asks for what under which key. */
record RequestKey(String caller, String key, String operation, byte[] hash) {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern FORM = Pattern.compile("[!-~]{1,200}");

    RequestKey {
        if (!FORM.matcher(key).matches()) {
            throw FieldError.header(HEADER, "key-format").toException();
        }
    }
}
