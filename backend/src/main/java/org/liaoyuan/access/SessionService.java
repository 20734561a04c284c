package org.liaoyuan.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.liaoyuan.audit.Audit;

/** Goes on with sessions and ends them. */
@ApplicationScoped
@Transactional
class SessionService {
    /** So long a used token gives the same successor again: to a second tab, or after an answer that was lost. */
    private static final Duration GRACE = Duration.ofSeconds(10);

    private static final String SESSION = "session";

    private final RefreshTokens tokens;
    private final Identities identities;
    private final AccountStore accounts;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    SessionService(
            RefreshTokens tokens,
            Identities identities,
            AccountStore accounts,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.tokens = tokens;
        this.identities = identities;
        this.accounts = accounts;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    Renewal renew(String token) {
        caller.ignoreToken();
        return tokens.find(token).map(known -> renew(token, known)).orElseGet(Renewal.Ended::new);
    }

    /** The device that shows the token is out at once; others get a new access token by their own refresh token. */
    void end(String token) {
        caller.ignoreToken();
        tokens.find(token).filter(known -> !known.revoked()).ifPresent(known -> {
            tokens.revokeFamily(known.family());
            accounts.raiseEpoch(known.personId());
            Identity person = identities.byPersonId(known.personId()).orElseThrow();
            caller.assume(person);
            audit.record("SIGNED_OUT", SESSION, person.staffNo(), null, null);
        });
    }

    private Renewal renew(String token, RefreshTokens.Known known) {
        Instant now = clock.instant();
        if (known.revoked() || !known.familyExpiresAt().isAfter(now)) {
            return new Renewal.Ended();
        }
        Optional<Identity> person = identities.byPersonId(known.personId()).filter(Identity::maySignIn);
        if (person.isEmpty()) {
            return new Renewal.Ended();
        }
        Instant usedAt = known.usedAt();
        if (usedAt != null && !usedAt.plus(GRACE).isAfter(now)) {
            return reused(person.get(), known);
        }
        if (usedAt == null) {
            if (!known.expiresAt().isAfter(now)) {
                return new Renewal.Ended();
            }
            tokens.replace(token, known);
        }
        return new Renewal.Continued(new Session(person.get(), tokens.successor(token)));
    }

    private Renewal reused(Identity person, RefreshTokens.Known known) {
        tokens.revokeFamily(known.family());
        accounts.raiseEpoch(known.personId());
        audit.record("REFRESH_REUSED", SESSION, person.staffNo(), null, null, null, Audit.Outcome.REFUSED);
        return new Renewal.Reused();
    }
}
