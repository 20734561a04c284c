package org.liaoyuan.scoring;

/** A result as it is stored, with its ranks. */
record StoredMonth(OfficerMonth result, Ranks ranks, boolean closed) {}
