package org.liaoyuan.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Months as a test wants them, and what the ledger told them. In force with {@link LedgerProfile}. */
@Alternative
@ApplicationScoped
class RecordingMonthBook implements MonthBook {
    private static final YearMonth FIRST_SCHEME = YearMonth.of(2023, 1);

    private final List<LedgerChange> changes = new CopyOnWriteArrayList<>();
    private volatile @Nullable YearMonth closed;
    private volatile int failures;

    void reset() {
        changes.clear();
        closed = null;
        failures = 0;
    }

    void close(YearMonth month) {
        closed = month;
    }

    /** The next calls fail, as a database that goes away would make them. */
    void fail(int times) {
        failures = times;
    }

    List<LedgerChange> changes() {
        return changes;
    }

    LedgerChange lastChange() {
        return changes.get(changes.size() - 1);
    }

    @Override
    public Optional<YearMonth> latestClosed() {
        return Optional.ofNullable(closed);
    }

    @Override
    public NavigableMap<YearMonth, Set<String>> products() {
        return new TreeMap<>(Map.of(FIRST_SCHEME, Set.of("MORTGAGE", "CONSUMER", "BUSINESS")));
    }

    @Override
    public void changed(LedgerChange change) {
        if (failures > 0) {
            failures--;
            throw new IllegalStateException("the test wants this try to fail");
        }
        changes.add(change);
    }
}
