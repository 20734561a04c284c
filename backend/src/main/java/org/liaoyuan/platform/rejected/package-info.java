/**
 * Owns the bad rows of imported files: how they are kept for files that are read whole, and the file to mend and send again
 * that all imports make of them. Uses export, persistence, table and text. Fires nothing.
 */
@NullMarked
package org.liaoyuan.platform.rejected;

import org.jspecify.annotations.NullMarked;
