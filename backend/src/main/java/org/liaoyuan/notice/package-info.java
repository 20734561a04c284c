/**
 * Owns notices: what head office or a branch tells a unit, a role or a tier, version by version, and the proof of who read,
 * understood and acknowledged it and in which meeting it was conveyed. Uses organisation, access, messaging, attachment,
 * scheme, the tiers that target asks for, audit and the platform. Fires nothing.
 */
@NullMarked
package org.liaoyuan.notice;

import org.jspecify.annotations.NullMarked;
