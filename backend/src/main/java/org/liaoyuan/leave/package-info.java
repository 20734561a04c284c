/**
 * Owns officers' approved leaves, as the personnel department's file tells them, with every version and when it became known.
 * Uses organisation, access, audit and the platform. Fires LeavesChanged inside the changing transaction.
 */
@NullMarked
package org.liaoyuan.leave;

import org.jspecify.annotations.NullMarked;
