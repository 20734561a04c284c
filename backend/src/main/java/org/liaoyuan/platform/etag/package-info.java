/**
 * Owns how a caller proves to have seen the newest version before changing it, and is spared what it has already.
 * Uses {@code platform.problem} and {@code platform.time}.
 * Fires nothing.
 */
@NullMarked
package org.liaoyuan.platform.etag;

import org.jspecify.annotations.NullMarked;
