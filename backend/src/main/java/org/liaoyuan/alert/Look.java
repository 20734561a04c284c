package org.liaoyuan.alert;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.scoring.Projection;

/** What one look at one month comes to, officer by officer. */
final class Look {
    private final YearMonth month;
    private final LocalDate today;
    private final boolean mayRaise;
    /** Of those not looked at yet. */
    private final Map<Long, Map<AlertLevel, KnownAlert>> known = new HashMap<>();

    private final List<NewAlert> raised = new ArrayList<>();
    private final List<KnownAlert> cleared = new ArrayList<>();
    private final List<KnownAlert> returned = new ArrayList<>();
    private final Set<KnownAlert> settled = new HashSet<>();

    Look(YearMonth month, LocalDate today, boolean mayRaise, Collection<KnownAlert> before) {
        this.month = month;
        this.today = today;
        this.mayRaise = mayRaise;
        before.forEach(alert -> known.computeIfAbsent(alert.personId(), id -> new EnumMap<>(AlertLevel.class))
                .put(alert.level(), alert));
    }

    void at(Projection projection) {
        Map<AlertLevel, KnownAlert> before = known.remove(projection.personId());
        decide(before == null ? Map.of() : before, AlertRule.level(projection), projection);
    }

    /** Whoever the month lists no longer has nothing to be warned of. */
    void atThoseGone() {
        known.values().forEach(before -> decide(before, null, null));
    }

    private void decide(Map<AlertLevel, KnownAlert> before, @Nullable AlertLevel now, @Nullable Projection projection) {
        Map<AlertLevel, Boolean> standing = new HashMap<>();
        before.forEach((level, alert) -> standing.put(level, alert.standing()));
        for (AlertChange change : AlertRule.changes(now, standing, mayRaise)) {
            switch (change.kind()) {
                case RAISED -> raise(before, change.level(), Objects.requireNonNull(projection));
                case CLEARED -> clear(Objects.requireNonNull(before.get(change.level())));
                case RETURNED -> returned.add(Objects.requireNonNull(before.get(change.level())));
            }
        }
    }

    /** The to-do of the other level, if there is one, gives way to that of the new alert. */
    private void raise(Map<AlertLevel, KnownAlert> before, AlertLevel level, Projection projection) {
        raised.add(new NewAlert(UuidCreator.getTimeOrderedEpoch(), month, level, today, projection));
        settled.addAll(before.values());
    }

    private void clear(KnownAlert alert) {
        cleared.add(alert);
        settled.add(alert);
    }

    YearMonth month() {
        return month;
    }

    LocalDate today() {
        return today;
    }

    List<NewAlert> raised() {
        return raised;
    }

    List<KnownAlert> cleared() {
        return cleared;
    }

    List<KnownAlert> returned() {
        return returned;
    }

    /** Whose to-dos are to be done no more. */
    Set<KnownAlert> settled() {
        return settled;
    }
}
