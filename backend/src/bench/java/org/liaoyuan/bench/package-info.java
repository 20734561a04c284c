/**
 * Owns the measures of {@code make bench}: the load, the limits taken beside it, and the table of ratios.
 * Uses the packaged product as a process of its own, over HTTP and in its database; of its classes only the table reader.
 * Fires nothing.
 */
@NullMarked
package org.liaoyuan.bench;

import org.jspecify.annotations.NullMarked;
