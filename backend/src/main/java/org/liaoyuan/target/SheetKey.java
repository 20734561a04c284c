package org.liaoyuan.target;

import java.time.YearMonth;

/**
 * Tells sheets apart.
 *
 * @param unitId the unit that hands down
 * @param period the month, or the first month of the year
 */
record SheetKey(SheetKind kind, long unitId, YearMonth period) {

    static SheetKey ofUnits(long unitId, int year) {
        return new SheetKey(SheetKind.UNITS, unitId, YearMonth.of(year, 1));
    }

    static SheetKey ofOfficers(long unitId, YearMonth month) {
        return new SheetKey(SheetKind.OFFICERS, unitId, month);
    }
}
