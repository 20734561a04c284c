package org.liaoyuan.scoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An open month's figures follow the facts; a closed month's never change")
enum MonthState {
    OPEN,
    CLOSED;

    static MonthState of(boolean closed) {
        return closed ? CLOSED : OPEN;
    }
}
