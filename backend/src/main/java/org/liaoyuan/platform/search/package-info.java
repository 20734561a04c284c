/**
 * One search over everything the caller may know of: each module that has something to find brings a {@code SearchSource}.
 * Uses the platform only. Fires nothing.
 */
@NullMarked
package org.liaoyuan.platform.search;

import org.jspecify.annotations.NullMarked;
