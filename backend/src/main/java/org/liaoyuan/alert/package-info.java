/**
 * Owns alerts: who was told before a month ended that it was heading below the floor or the lifeline, and how that stands.
 * Uses organisation, access, messaging, scoring (which alone projects), audit and the platform. Fires nothing.
 */
@NullMarked
package org.liaoyuan.alert;

import org.jspecify.annotations.NullMarked;
