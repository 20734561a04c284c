/**
 * Owns the invented bank of the demo as pure, seeded functions: units, people, loans and the files they arrive in.
 * Uses the names of roles and the working days; no server, no database, no clock.
 * Fires nothing.
 */
@NullMarked
package org.liaoyuan.demo.bank;

import org.jspecify.annotations.NullMarked;
