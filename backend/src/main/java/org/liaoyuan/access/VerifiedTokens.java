package org.liaoyuan.access;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Verifies the signature of a token once, not at each of its requests: of a request that reads one officer's month it would be
 * more than half of the work. What lapses with time is looked at each time, and what the person may do is {@link
 * IdentityCheck}'s to read each time.
 */
@ApplicationScoped
@Alternative
@Priority(1)
class VerifiedTokens extends DefaultJWTCallerPrincipalFactory {
    private static final int MOST_KEPT = 10_000;

    private final Map<String, JWTCallerPrincipal> verified = Collections.synchronizedMap(new Kept());
    private final Clock clock;

    VerifiedTokens(Clock clock) {
        this.clock = clock;
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo rules) throws ParseException {
        JWTCallerPrincipal known = verified.get(token);
        if (known != null && isFresh(known, rules)) {
            return known;
        }
        JWTCallerPrincipal found = read(token, rules);
        verified.put(token, found);
        return found;
    }

    private JWTCallerPrincipal read(String token, JWTAuthContextInfo rules) throws ParseException {
        try {
            return super.parse(token, rules);
        } catch (ClassCastException claim) {
            throw new ParseException("A claim is of another type than its name asks for", claim);
        }
    }

    /** To the second, without the grace for clocks that differ: in that the whole check decides. */
    private boolean isFresh(JWTCallerPrincipal token, JWTAuthContextInfo rules) {
        long now = clock.instant().getEpochSecond();
        Long age = rules.getTokenAge();
        return now < token.getExpirationTime() && (age == null || now < token.getIssuedAtTime() + age);
    }

    /** The one that came first goes first. */
    private static final class Kept extends LinkedHashMap<String, JWTCallerPrincipal> {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, JWTCallerPrincipal> eldest) {
            return size() > MOST_KEPT;
        }
    }
}
