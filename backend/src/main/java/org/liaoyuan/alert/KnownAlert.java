package org.liaoyuan.alert;

import java.util.UUID;
import org.liaoyuan.messaging.Subject;

/** An alert as the next look finds it. */
record KnownAlert(UUID id, long personId, AlertLevel level, boolean standing) {
    static final String TYPE = "alert";

    Subject subject() {
        return new Subject(TYPE, id.toString());
    }
}
