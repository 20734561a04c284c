/**
 * Owns what is printed: one paper as one PDF on A4, in the caller's language, with the reader's name across each page.
 * Uses {@code platform.export}, {@code platform.problem}, {@code platform.text} and {@code platform.time}.
 * Fires nothing.
 */
@NullMarked
package org.liaoyuan.platform.paper;

import org.jspecify.annotations.NullMarked;
