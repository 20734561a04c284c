/**
 * The judgement on facts: one result an officer and month, ranks, tiers, the close of a month, its verification, and what an
 * officer may ask. Owns closed months, results and adjustments; uses organisation, access, scheme, target, ledger,
 * leave, audit and the platform, and the pure arithmetic of {@code scoring.core}. Fires MonthClosed inside the closing transaction.
 */
@NullMarked
package org.liaoyuan.scoring;

import org.jspecify.annotations.NullMarked;
