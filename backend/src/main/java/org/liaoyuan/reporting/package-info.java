/**
 * What managers see of their units: sums, growth, product mix, the parts of a gap, moves between tiers, and who needs help.
 * Owns nothing and changes nothing; reads the results that scoring keeps, and loans only where a month is not whole or few
 * people are asked about, each time within the caller's units. Fires nothing.
 */
@NullMarked
package org.liaoyuan.reporting;

import org.jspecify.annotations.NullMarked;
