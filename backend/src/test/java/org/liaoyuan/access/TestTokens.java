package org.liaoyuan.access;

import io.quarkus.arc.Arc;
import io.smallrye.jwt.build.Jwt;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Real access tokens, signed with the server's key, without the sign-in that an Argon2 hash makes slow. */
public final class TestTokens {

    private static final Duration KEEP = Duration.ofMinutes(4);
    private static final Map<Holder, Kept> KEPT = new ConcurrentHashMap<>();

    private record Holder(String staffNo, int epoch) {}

    private record Kept(String token, Instant since) {
        boolean isGood(Instant now) {
            return !now.isBefore(since) && now.isBefore(since.plus(KEEP));
        }
    }

    private TestTokens() {}

    /** The same for some minutes, as clients keep theirs: to sign and to verify one takes longer than most requests. */
    public static String of(String staffNo) {
        Instant now = Arc.container().instance(Clock.class).get().instant();
        return KEPT.compute(
                        new Holder(staffNo, epoch(staffNo)),
                        (holder, kept) -> kept != null && kept.isGood(now) ? kept : new Kept(fresh(holder), now))
                .token();
    }

    private static String fresh(Holder holder) {
        return Arc.container().instance(AccessTokens.class).get().issue(holder.staffNo(), holder.epoch());
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
