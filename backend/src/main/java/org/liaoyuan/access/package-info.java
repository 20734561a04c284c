/**
 * Owns accounts, sign-in, tokens, roles, API clients and the caller's scope: what a person or a machine may see and do today,
 * and the administrator's view of people. Uses organisation, audit and the platform. Fires RoleGranted; opens accounts for people
 * that organisation registers, and asks the demo bank for its accounts through {@link org.liaoyuan.access.DemoDirectory}.
 */
@NullMarked
package org.liaoyuan.access;

import org.jspecify.annotations.NullMarked;
