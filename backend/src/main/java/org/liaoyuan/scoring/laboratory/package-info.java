/**
 * Owns the trying out of schemes: what a draft's numbers would give to made-up officers, where one yuan or one loan more changes
 * something, and runs over closed months with their reports, which stay with a scheme that is published with one.
 * Uses the rules of the scheme module, scoring's closed months and the arithmetic of its core; it changes no score.
 * Fires nothing.
 */
@NullMarked
package org.liaoyuan.scoring.laboratory;

import org.jspecify.annotations.NullMarked;
