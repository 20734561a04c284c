package org.liaoyuan.ledger;

/** Whose a loan is, and of which sub-branch: that of the officer on its day. */
record Placement(long personId, long unitId) {}
