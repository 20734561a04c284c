package org.liaoyuan.demo.bank;

import org.liaoyuan.access.Role;

/** Somebody of the demo who signs in, with the unit of the role. */
public record Staff(Role role, String staffNo, String name, String unitCode, String unitName) {}
