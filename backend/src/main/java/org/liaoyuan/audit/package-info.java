/**
 * Owns the append-only trail of who changed what, when, from where, with the state before and after.
 * Uses the platform; who acts it asks through {@link org.liaoyuan.audit.Actor}. Fires nothing.
 */
@NullMarked
package org.liaoyuan.audit;

import org.jspecify.annotations.NullMarked;
