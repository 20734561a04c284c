package org.liaoyuan.access;

import io.quarkus.arc.Arc;
import io.smallrye.jwt.build.Jwt;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Real access tokens, signed with the server's key, without the sign-in that an Argon2 hash makes slow. */
public final class TestTokens {

    private TestTokens() {}

    public static String of(String staffNo) {
        return Arc.container().instance(AccessTokens.class).get().issue(staffNo, epoch(staffNo));
    }

    /** Lapsed half a minute ago. */
    public static String lapsed(String staffNo) {
        return ending(staffNo, Instant.now().minusSeconds(30));
    }

    /** Good for so long from now on. */
    static String lasting(String staffNo, Duration life) {
        return ending(staffNo, Instant.now().plus(life));
    }

    private static String ending(String staffNo, Instant end) {
        return Jwt.subject(staffNo)
                .claim(IdentityCheck.EPOCH, epoch(staffNo))
                .claim("jti", UUID.randomUUID().toString())
                .issuedAt(end.minus(Duration.ofMinutes(5)))
                .expiresAt(end)
                .sign();
    }

    private static int epoch(String staffNo) {
        return Arc.container()
                .instance(Identities.class)
                .get()
                .byStaffNo(staffNo)
                .orElseThrow(() -> new IllegalArgumentException("no account of " + staffNo))
                .sessionEpoch();
    }
}
