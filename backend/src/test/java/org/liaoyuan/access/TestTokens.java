package org.liaoyuan.access;

import io.quarkus.arc.Arc;

/** Real access tokens, signed with the server's key, without the sign-in that an Argon2 hash makes slow. */
public final class TestTokens {

    private TestTokens() {}

    public static String of(String staffNo) {
        Identity identity = Arc.container()
                .instance(Identities.class)
                .get()
                .byStaffNo(staffNo)
                .orElseThrow(() -> new IllegalArgumentException("no account of " + staffNo));
        return Arc.container().instance(AccessTokens.class).get().issue(staffNo, identity.sessionEpoch());
    }
}
