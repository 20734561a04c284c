package org.liaoyuan.target;

import java.math.BigDecimal;
import java.time.YearMonth;

/** A unit's target in a draft. @param fixed set by hand: spreading keeps it */
record UnitCell(long unitId, YearMonth month, BigDecimal amount, boolean fixed) {

    record Place(long unitId, YearMonth month) {}

    Place place() {
        return new Place(unitId, month);
    }
}
