package org.liaoyuan.alert;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which limit a month is heading below; in the order of strength. */
@Schema(description = "Which limit the month is heading below; LIFELINE is the stronger one")
public enum AlertLevel {
    FLOOR,
    LIFELINE
}
