package org.liaoyuan.access;

/** A role that a person holds today, and where. */
public record HeldRole(Role role, long unitId) {}
