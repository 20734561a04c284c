/**
 * Owns what officers ask about their scores: about a loan, a missing one, a tier or an adjustment, with an owner at head
 * office, a clock, and an answer that names what put it right. Uses organisation, access, messaging, attachment, ledger,
 * scoring, audit and the platform. Fires nothing: a correction is the ledger's, here is only the link to it.
 */
@NullMarked
package org.liaoyuan.inquiry;

import org.jspecify.annotations.NullMarked;
