/**
 * Owns exit cases: what happens after three months running below the lifeline, from the opening to a person's decision and the
 * hand-over. Uses organisation, access, messaging, action, warning, leave, exemption, scoring, audit and the platform; what else
 * is to be handed over it asks through {@code HandoverSource}. Fires nothing.
 */
@NullMarked
package org.liaoyuan.exit;

import org.jspecify.annotations.NullMarked;
