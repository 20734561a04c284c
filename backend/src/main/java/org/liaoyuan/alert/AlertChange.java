package org.liaoyuan.alert;

/** What a look does about one officer's alert of one level. */
record AlertChange(Kind kind, AlertLevel level) {
    enum Kind {
        RAISED,
        CLEARED,
        RETURNED
    }
}
