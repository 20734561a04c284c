package org.liaoyuan.access;

/** What the caller's roles let them know of at all; how far it goes is their scope. */
final class Knows {
    private Knows() {}

    /** Business roles see results, their own at least, and the ranking of the bank. */
    static boolean figures(Caller caller) {
        return caller.has(Role.OFFICER, Role.SUB_BRANCH_MANAGER, Role.BRANCH_MANAGER, Role.HEAD_OFFICE, Role.AUDITOR);
    }

    static boolean anybody(Caller caller) {
        return figures(caller) || caller.has(Role.ADMIN);
    }
}
