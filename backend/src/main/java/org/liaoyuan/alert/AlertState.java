package org.liaoyuan.alert;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an alert stands now; its month decides in the end. */
@Schema(
        description =
                "STANDING: the projection is still below. ESCALATED: it has fallen below the lifeline since. CLEARED: it"
                        + " recovered, or the month does not count. MISSED, REACHED: what the closed month came to")
public enum AlertState {
    STANDING,
    ESCALATED,
    CLEARED,
    MISSED,
    REACHED
}
