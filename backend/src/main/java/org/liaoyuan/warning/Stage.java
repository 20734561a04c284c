package org.liaoyuan.warning;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a streak of months below the lifeline has come to; in the order of weight. */
@Schema(
        name = "WarningStage",
        description =
                "REMINDER (提醒): one month below the lifeline; WARNING (预警): two running; EXIT (退出): three or more, and"
                        + " a case is opened")
public enum Stage {
    REMINDER,
    WARNING,
    EXIT;

    private static final Stage[] BY_STREAK = values();

    /** @throws IllegalArgumentException for 0, which is no matter for a warning */
    public static Stage of(int streak) {
        if (streak < 1) {
            throw new IllegalArgumentException("No streak: " + streak);
        }
        return BY_STREAK[Math.min(streak, BY_STREAK.length) - 1];
    }
}
