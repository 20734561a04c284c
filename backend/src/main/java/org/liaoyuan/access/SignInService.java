package org.liaoyuan.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.audit.Audit;
import org.liaoyuan.platform.problem.FieldError;
import org.liaoyuan.platform.problem.ProblemException;
import org.liaoyuan.platform.problem.ProblemType;

/**
 * Judges passwords. No transaction is open while a hash is computed, and a failure is kept though the request is refused,
 * so each step has a transaction of its own.
 */
@ApplicationScoped
class SignInService {
    private static final String ACCOUNT = "account";

    private final Identities identities;
    private final AccountStore accounts;
    private final PasswordHashes hashes;
    private final HashingGate gate;
    private final SignInFailures failures;
    private final RefreshTokens tokens;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    SignInService(
            Identities identities,
            AccountStore accounts,
            PasswordHashes hashes,
            HashingGate gate,
            SignInFailures failures,
            RefreshTokens tokens,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.identities = identities;
        this.accounts = accounts;
        this.hashes = hashes;
        this.gate = gate;
        this.failures = failures;
        this.tokens = tokens;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** One answer for a wrong password, an unknown staff number, a closed account and a person without a role. */
    Session signIn(String staffNo, String password) {
        caller.ignoreToken();
        return gate.enter(() -> {
            Identity person = judge(staffNo, password, ProblemType.INVALID_CREDENTIALS::toException);
            caller.assume(person);
            return inTransaction(() -> begin(person));
        });
    }

    /** Ends every session of the person, and begins one with the new password. */
    Session changePassword(String staffNo, String current, String next) {
        return gate.enter(() -> {
            Identity person = judge(staffNo, current, SignInService::wrongCurrent);
            PasswordRules.check(next, staffNo, current);
            String hash = hashes.ofChosen(next);
            return inTransaction(() -> change(person, hash));
        });
    }

    private Identity judge(String staffNo, String password, Supplier<ProblemException> refusal) {
        String address = Optional.ofNullable(caller.actorAddress()).orElse("-");
        Instant lockedUntil = inTransaction(() -> failures.begin(staffNo, address));
        String kept = accounts.passwordHash(staffNo).orElse(null);
        boolean right = hashes.matches(password, kept);
        Optional<Identity> person = identities.byStaffNo(staffNo);
        Optional<Identity> admitted = person.filter(found -> right).filter(Identity::maySignIn);
        if (admitted.isEmpty()) {
            inTransaction(() -> failed(person.orElse(null), lockedUntil));
            throw refusal.get();
        }
        return admitted.get();
    }

    private boolean failed(@Nullable Identity person, Instant lockedUntil) {
        boolean locked = lockedUntil.isAfter(clock.instant());
        if (person == null) {
            record("SIGN_IN_FAILED", "?", null, Audit.Outcome.REFUSED);
            return false;
        }
        record("SIGN_IN_FAILED", person.staffNo(), null, Audit.Outcome.REFUSED);
        if (locked) {
            accounts.lockedUntil(person.personId(), lockedUntil);
            record("ACCOUNT_LOCKED", person.staffNo(), new Lock(lockedUntil), Audit.Outcome.REFUSED);
        }
        return locked;
    }

    private record Lock(Instant until) {}

    private Session begin(Identity person) {
        failures.forget(person.staffNo());
        accounts.signedIn(person.personId());
        record("SIGNED_IN", person.staffNo(), null, Audit.Outcome.DONE);
        return new Session(person, tokens.begin(person.personId()));
    }

    private Session change(Identity person, String hash) {
        failures.forget(person.staffNo());
        accounts.setPassword(person.personId(), hash, false);
        accounts.raiseEpoch(person.personId());
        tokens.revokeAll(person.personId());
        record("PASSWORD_CHANGED", person.staffNo(), null, Audit.Outcome.DONE);
        Identity changed = identities.byPersonId(person.personId()).orElseThrow();
        return new Session(changed, tokens.begin(person.personId()));
    }

    private void record(String action, String staffNo, @Nullable Object after, Audit.Outcome outcome) {
        audit.record(action, ACCOUNT, staffNo, null, after, null, outcome);
    }

    // Not 401: the session goes on, and the app would try to renew it.
    private static ProblemException wrongCurrent() {
        return FieldError.pointer("/current", "password-wrong").toException();
    }

    private static <T> T inTransaction(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }
}
