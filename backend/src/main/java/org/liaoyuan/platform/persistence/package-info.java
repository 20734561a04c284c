/**
 * How the product reaches PostgreSQL: the embedded server, plain SQL inside the running transaction, and revisions.
 * Uses nothing of the product. Fires nothing.
 */
@NullMarked
package org.liaoyuan.platform.persistence;

import org.jspecify.annotations.NullMarked;
