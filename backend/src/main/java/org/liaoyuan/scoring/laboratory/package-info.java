/**
 * Owns the trying out of schemes: what a draft's numbers would give to made-up officers, and where one yuan or one loan more changes something.
 * Uses the rules of the scheme module and the arithmetic of scoring's core; it reads no score and writes nothing.
 * Fires nothing.
 */
@NullMarked
package org.liaoyuan.scoring.laboratory;

import org.jspecify.annotations.NullMarked;
