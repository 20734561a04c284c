package org.liaoyuan.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.scoring.Projection;

/**
 * Decides who is alerted, and nothing else.
 *
 * @param elapsedAtLeast working days that must lie behind: from fewer a straight line says nothing
 * @param leftAtLeast working days that must lie ahead: with fewer a warning helps nobody any more
 */
record AlertRule(int elapsedAtLeast, int leftAtLeast) {

    AlertRule {
        if (elapsedAtLeast < 1 || leftAtLeast < 1) {
            throw new IllegalArgumentException("liaoyuan.alerts.* must be at least 1");
        }
    }

    boolean mayRaise(int elapsed, int left) {
        return elapsed >= elapsedAtLeast && left >= leftAtLeast;
    }

    /** Null when there is nothing to warn of: the month is heading for the floor, or does not count. */
    static @Nullable AlertLevel level(Projection projection) {
        if (!projection.counts()) {
            return null;
        }
        if (projection.lifeline().missed()) {
            return AlertLevel.LIFELINE;
        }
        return projection.floor().missed() ? AlertLevel.FLOOR : null;
    }

    /**
     * What becomes of an officer's alerts of one month; each level is raised once.
     *
     * @param known the alerts raised before, and whether they were standing
     */
    static List<AlertChange> changes(@Nullable AlertLevel now, Map<AlertLevel, Boolean> known, boolean mayRaise) {
        List<AlertChange> changes = new ArrayList<>();
        for (AlertLevel level : AlertLevel.values()) {
            Boolean standing = known.get(level);
            boolean below = now != null && now.compareTo(level) >= 0;
            if (standing == null) {
                if (level == now && mayRaise) {
                    changes.add(new AlertChange(AlertChange.Kind.RAISED, level));
                }
            } else if (standing != below) {
                changes.add(new AlertChange(below ? AlertChange.Kind.RETURNED : AlertChange.Kind.CLEARED, level));
            }
        }
        return changes;
    }
}
