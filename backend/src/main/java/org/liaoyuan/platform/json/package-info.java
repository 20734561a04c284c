/**
 * Owns how values are read from and written to JSON, and how parameters are read: strictly, in one form only.
 * Uses {@code platform.problem}.
 * Fires nothing.
 */
@NullMarked
package org.liaoyuan.platform.json;

import org.jspecify.annotations.NullMarked;
