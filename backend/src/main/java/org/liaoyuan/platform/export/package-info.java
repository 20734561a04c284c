/**
 * Owns how a list leaves as a file: CSV or XLSX, with headers in the caller's language and without live formulas.
 * Uses {@code platform.problem}, {@code platform.text} and {@code platform.time}.
 * Fires nothing.
 */
@NullMarked
package org.liaoyuan.platform.export;

import org.jspecify.annotations.NullMarked;
