/**
 * Owns the append-only, hash-chained trail of who changed what, when, from where, with the state before and after, its
 * search and its verification. Uses the platform; who acts it asks through {@link org.liaoyuan.audit.Actor}, and what people
 * are called through {@link org.liaoyuan.audit.ActorNames}. Fires nothing.
 */
@NullMarked
package org.liaoyuan.audit;

import org.jspecify.annotations.NullMarked;
