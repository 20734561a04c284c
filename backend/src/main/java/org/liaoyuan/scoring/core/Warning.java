package org.liaoyuan.scoring.core;

/** Where a streak stands: 1 reminder (提醒), 2 warning (预警), from 3 on exit (退出). */
public enum Warning {
    NONE,
    REMINDER,
    WARNING,
    EXIT;

    private static final Warning[] BY_STREAK = values();

    public static Warning of(int streak) {
        return BY_STREAK[Math.min(streak, EXIT.ordinal())];
    }
}
