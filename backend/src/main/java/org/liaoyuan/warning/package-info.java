/**
 * Owns warnings: what a closed month below the lifeline means for its officer, and the measures it asks of those who lead them.
 * Uses organisation, access, messaging, action, scoring (whose streaks it takes as they are), audit and the platform. Fires
 * {@code WarningsRecorded}.
 */
@NullMarked
package org.liaoyuan.warning;

import org.jspecify.annotations.NullMarked;
