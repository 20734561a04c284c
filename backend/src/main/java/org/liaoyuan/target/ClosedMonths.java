package org.liaoyuan.target;

import java.time.YearMonth;
import java.util.Optional;

/** Asked before targets change; months close in order, so all up to the latest are closed. */
public interface ClosedMonths {
    Optional<YearMonth> latest();
}
