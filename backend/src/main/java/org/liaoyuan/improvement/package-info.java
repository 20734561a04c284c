/**
 * Owns improvement plans: what an officer in need and their manager agreed on, and how it ended. Uses organisation, access,
 * messaging, action, scoring (whose figures it takes as they are), audit and the platform. Fires nothing.
 */
@NullMarked
package org.liaoyuan.improvement;

import org.jspecify.annotations.NullMarked;
