package org.liaoyuan.notice;

import org.liaoyuan.access.Role;

/** Somebody an audience comes to, with the role and the unit in which they are addressed. */
record Addressee(long personId, Role role, long unitId) {}
