/**
 * Owns the one tracked action: who owes what by when, with evidence, state, reminders, escalation and result. Uses
 * organisation, access, messaging, attachment, audit and the platform. Fires ActionEnded, inside the transaction of the end.
 */
@NullMarked
package org.liaoyuan.action;

import org.jspecify.annotations.NullMarked;
