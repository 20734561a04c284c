package org.liaoyuan.organisation;

import java.time.Year;
import java.util.Set;

/** The working calendar of these years changed; told inside the transaction of the change. */
public record CalendarChanged(long revision, Set<Year> years) {

    public CalendarChanged {
        years = Set.copyOf(years);
    }
}
