/**
 * Owns the catalogue of refusals, their texts in both languages and their form on the wire (RFC 9457).
 * Uses {@code platform.text}.
 * Fires nothing.
 */
@NullMarked
package org.liaoyuan.platform.problem;

import org.jspecify.annotations.NullMarked;
