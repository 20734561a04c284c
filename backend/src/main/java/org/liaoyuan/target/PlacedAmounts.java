package org.liaoyuan.target;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Asked for what was disbursed; the module that keeps results answers. It knows no scope. */
public interface PlacedAmounts {

    /** Yuan of a sub-branch in a month, as every page shows them. */
    record OfUnit(long subBranchId, long branchId, YearMonth month, BigDecimal amount) {}

    /** Months without a result are absent; both ends are included. */
    List<OfUnit> ofUnits(YearMonth from, YearMonth until);

    /** Yuan by person; those without a result in the month are absent. */
    Map<Long, BigDecimal> ofOfficers(YearMonth month, Collection<Long> people);
}
