package org.liaoyuan.ledger;

import java.time.YearMonth;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;

/**
 * What the ledger asks of the module that scores months, and tells it. All calls come inside the transaction of an import,
 * after {@code Revisions.next} has made it the only writer of facts.
 */
public interface MonthBook {
    /** The latest closed month; loans up to its end are late. Months close in order. */
    Optional<YearMonth> latestClosed();

    /**
     * Codes of the products that count, each set from its month on until the next one's; before the first month there is no
     * scheme. Read once: while rows stream into a table their connection answers no other question.
     */
    NavigableMap<YearMonth, Set<String>> products();

    /** The ledger has changed: renew what follows from it and post the adjustments. Called once an import. */
    void changed(LedgerChange change);
}
