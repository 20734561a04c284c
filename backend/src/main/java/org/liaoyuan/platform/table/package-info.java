/**
 * Owns the reading of tables out of uploaded files: what a file is, its encoding, its limits, its header and its rows.
 * Uses nothing of ours.
 * Fires nothing.
 */
@NullMarked
package org.liaoyuan.platform.table;

import org.jspecify.annotations.NullMarked;
