package org.liaoyuan.ledger;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** Notes what the ledger tells the months, which do with it what they always do; fails before that where a test wants it. */
@Decorator
@Priority(1)
public class WatchedMonthBook implements MonthBook {
    private static final List<LedgerChange> CHANGES = new CopyOnWriteArrayList<>();
    private static volatile int failures;

    @Inject
    @Any
    @Delegate
    MonthBook months;

    static void reset() {
        CHANGES.clear();
        failures = 0;
    }

    /** The next calls fail, as a database that goes away would make them. */
    static void fail(int times) {
        failures = times;
    }

    static List<LedgerChange> changes() {
        return CHANGES;
    }

    static LedgerChange lastChange() {
        return CHANGES.get(CHANGES.size() - 1);
    }

    @Override
    public Optional<YearMonth> latestClosed() {
        return months.latestClosed();
    }

    @Override
    public NavigableMap<YearMonth, Set<String>> products() {
        return months.products();
    }

    @Override
    public void changed(LedgerChange change) {
        if (failures > 0) {
            failures--;
            throw new IllegalStateException("the test wants this try to fail");
        }
        months.changed(change);
        CHANGES.add(change);
    }
}
