/**
 * Owns how files from outside are told apart by their content, cleaned, scanned and kept. Uses persistence's transaction,
 * problem and nothing else of the product. Fires nothing.
 */
@NullMarked
package org.liaoyuan.platform.files;

import org.jspecify.annotations.NullMarked;
