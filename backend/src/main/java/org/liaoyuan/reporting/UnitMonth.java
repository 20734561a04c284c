package org.liaoyuan.reporting;

import java.util.Set;
import org.liaoyuan.organisation.Unit;
import org.liaoyuan.organisation.UnitTree;
import org.liaoyuan.platform.etag.Version;
import org.liaoyuan.scoring.ResultMonth;

/**
 * A unit within the caller's sight, in a month with results.
 *
 * @param units ids of the unit and of all below it
 * @param version of whatever is read about it
 */
record UnitMonth(ResultMonth month, Unit unit, Set<Long> units, UnitTree tree, Version version) {}
