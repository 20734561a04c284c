package org.liaoyuan.audit;

/** The one role that this module asks for by name: the module that owns roles lies above. */
final class Role {
    static final String AUDITOR = "AUDITOR";

    private Role() {}
}
