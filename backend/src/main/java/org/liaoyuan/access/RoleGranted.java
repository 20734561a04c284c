package org.liaoyuan.access;

import java.time.LocalDate;

/** Somebody was granted a role; told inside the transaction of the grant. */
public record RoleGranted(long personId, Role role, long unitId, LocalDate from) {}
