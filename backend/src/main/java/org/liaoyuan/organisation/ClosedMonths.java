package org.liaoyuan.organisation;

import java.time.YearMonth;

/** Asked before the calendar of a month is changed; the module that closes months answers, without one none is closed. */
public interface ClosedMonths {
    boolean closed(YearMonth month);
}
