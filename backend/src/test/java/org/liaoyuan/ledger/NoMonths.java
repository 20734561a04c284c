package org.liaoyuan.ledger;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/** Stands where the module that scores months will; gives way to it as soon as it is there. */
@DefaultBean
@ApplicationScoped
class NoMonths implements MonthBook {

    @Override
    public Optional<YearMonth> latestClosed() {
        return Optional.empty();
    }

    @Override
    public Optional<Set<String>> products(YearMonth month) {
        return Optional.empty();
    }

    @Override
    public void changed(LedgerChange change) {}
}
