package org.liaoyuan.platform.etag;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.liaoyuan.platform.time.BankTime;

/** The last change of an editable thing: what somebody who comes too late is told. */
public record Change(String by, Instant at) {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(BankTime.ZONE);

    String when() {
        return FORM.format(at);
    }
}
