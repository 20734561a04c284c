/**
 * Owns the arithmetic of scoring as pure functions: points, tiers, attainment, exemption, streaks, pace, flags, ranks, what-if and needs.
 * Uses the rules of the scheme module and nothing else: no framework, no SQL, no clock, no binary fractions.
 * Fires nothing.
 */
@NullMarked
package org.liaoyuan.scoring.core;

import org.jspecify.annotations.NullMarked;
