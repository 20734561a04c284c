/**
 * Owns accounts, sign-in, tokens, roles and the caller's scope: what a person may see and do today.
 * Uses organisation, audit and the platform. Fires nothing; opens accounts for people that organisation registers.
 */
@NullMarked
package org.liaoyuan.access;

import org.jspecify.annotations.NullMarked;
