package org.liaoyuan.ledger;

import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/**
 * What the ledger asks of the module that scores months, and tells it. All calls come inside the transaction of an import,
 * after {@code Revisions.next} has made it the only writer of facts.
 */
public interface MonthBook {
    /** The latest closed month; loans up to its end are late. Months close in order. */
    Optional<YearMonth> latestClosed();

    /** Codes of the products of the scheme in force in the month; empty when no scheme is. */
    Optional<Set<String>> products(YearMonth month);

    /** The ledger has changed: renew what follows from it and post the adjustments. Called once an import. */
    void changed(LedgerChange change);
}
