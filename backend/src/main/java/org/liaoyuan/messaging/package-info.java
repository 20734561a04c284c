/**
 * Owns messages and to-dos, the proof of when each was sent, delivered, read and done, and the channels that carry them out
 * of the house. Uses organisation, access, audit and the platform. Fires nothing; tells people of roles that access grants.
 */
@NullMarked
package org.liaoyuan.messaging;

import org.jspecify.annotations.NullMarked;
