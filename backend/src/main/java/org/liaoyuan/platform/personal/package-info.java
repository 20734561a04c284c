/**
 * Owns how a person sees all that is held on them: modules contribute, each what it owns.
 * Uses {@code platform.export} and {@code platform.text}.
 * Fires nothing.
 */
@NullMarked
package org.liaoyuan.platform.personal;

import org.jspecify.annotations.NullMarked;
