/**
 * Owns the two languages the product speaks, and the look-up of its texts by key.
 * Uses nothing of ours.
 * Fires nothing.
 */
@NullMarked
package org.liaoyuan.platform.text;

import org.jspecify.annotations.NullMarked;
