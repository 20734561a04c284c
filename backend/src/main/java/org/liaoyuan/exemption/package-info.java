/**
 * Owns exemptions: spans of days that do not count against an officer for another reason than leave, proposed by the branch and
 * approved by head office. Uses organisation, access, messaging, attachment, audit and the platform; what an exemption would do
 * to a streak it asks through {@code ExemptionEffects}. Fires {@code ExemptionsChanged}.
 */
@NullMarked
package org.liaoyuan.exemption;

import org.jspecify.annotations.NullMarked;
