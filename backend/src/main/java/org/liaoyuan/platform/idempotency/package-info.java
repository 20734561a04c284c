/**
 * Owns what was answered to requests that carried an {@code Idempotency-Key}, for 24 hours.
 * Uses {@code platform.problem} and {@code platform.persistence}.
 * Fires nothing.
 */
@NullMarked
package org.liaoyuan.platform.idempotency;

import org.jspecify.annotations.NullMarked;
