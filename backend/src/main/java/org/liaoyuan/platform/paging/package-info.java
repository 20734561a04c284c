/**
 * Owns how lists are cut into pages and sorted, and how bad wishes are refused by name.
 * Uses {@code platform.problem}.
 * Fires nothing.
 */
@NullMarked
package org.liaoyuan.platform.paging;

import org.jspecify.annotations.NullMarked;
