/**
 * Owns the targets that are handed down from the bank to branches, sub-branches and officers: drafts, their spreading, published
 * facts with every version, acknowledgements and the inflation of each level (层层加码). Uses organisation, access, scheme,
 * messaging, audit and the platform; tiers, placed amounts and closed months it asks for through interfaces that scoring implements.
 * Fires TargetsPublished inside the publishing transaction.
 */
@NullMarked
package org.liaoyuan.target;

import org.jspecify.annotations.NullMarked;
