package org.liaoyuan.organisation;

/** The one role that this module asks for by name: the module that owns roles lies above. */
final class Role {

    static final String ADMIN = "ADMIN";

    private Role() {}
}
