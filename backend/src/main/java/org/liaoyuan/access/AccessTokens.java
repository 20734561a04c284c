package org.liaoyuan.access;

import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Makes access tokens: short-lived, and naming nothing but the person and the epoch of the session. */
@ApplicationScoped
class AccessTokens {
    static final Duration LIFE = Duration.ofMinutes(10);

    private final Clock clock;

    AccessTokens(Clock clock) {
        this.clock = clock;
    }

    String issue(String staffNo, int epoch) {
        Instant now = clock.instant();
        return Jwt.subject(staffNo)
                .claim(IdentityCheck.EPOCH, epoch)
                .claim("jti", UUID.randomUUID().toString())
                .issuedAt(now)
                .expiresAt(now.plus(LIFE))
                .sign();
    }
}
