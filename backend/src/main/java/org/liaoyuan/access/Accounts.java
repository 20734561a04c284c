package org.liaoyuan.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.liaoyuan.organisation.PeopleRegistered;
import org.liaoyuan.platform.json.IncomingText;

/** The face for accounts: each person has one, opened in the transaction that registers them. Every call needs one. */
@ApplicationScoped
public class Accounts {
    private final AccountStore store;
    private final PasswordHashes hashes;
    private final InitialPasswords initialPasswords;
    private final RefreshTokens tokens;
    private final Optional<String> sharedHash;
    private final boolean sharedMustChange;

    Accounts(
            AccountStore store,
            PasswordHashes hashes,
            InitialPasswords initialPasswords,
            RefreshTokens tokens,
            @ConfigProperty(name = "liaoyuan.initial-password") Optional<String> sharedPassword,
            @ConfigProperty(name = "liaoyuan.initial-password-change", defaultValue = "true")
                    boolean sharedMustChange) {
        this.store = store;
        this.hashes = hashes;
        this.initialPasswords = initialPasswords;
        this.tokens = tokens;
        this.sharedMustChange = sharedMustChange;
        this.sharedHash = sharedPassword.map(IncomingText::normalise).map(hashes::ofChosen);
    }

    void open(@Observes PeopleRegistered registered) {
        if (sharedHash.isPresent()) {
            Map<Long, String> kept = new HashMap<>();
            registered.personIds().forEach(id -> kept.put(id, sharedHash.get()));
            store.open(kept, sharedMustChange);
        } else {
            openWithMadeUp(registered.personIds());
        }
    }

    /** Gives these people one password, which they need not change. */
    public void givePassword(Collection<Long> personIds, String password) {
        String hash = hashes.ofChosen(IncomingText.normalise(password));
        personIds.forEach(id -> replace(id, hash, false));
        initialPasswords.forget(personIds);
    }

    /** A new password, to be changed at the next sign-in; ends the person's sessions. */
    String makeUpPassword(long personId) {
        String password = MadeUpPassword.next();
        replace(personId, hashes.ofMadeUp(password), true);
        initialPasswords.forget(List.of(personId));
        return password;
    }

    private void openWithMadeUp(List<Long> personIds) {
        Map<Long, String> passwords = new HashMap<>();
        Map<Long, String> kept = new HashMap<>();
        for (long id : personIds) {
            String password = MadeUpPassword.next();
            passwords.put(id, password);
            kept.put(id, hashes.ofMadeUp(password));
        }
        store.open(kept, true);
        initialPasswords.keep(passwords);
    }

    private void replace(long personId, String hash, boolean mustChange) {
        store.setPassword(personId, hash, mustChange);
        store.raiseEpoch(personId);
        tokens.revokeAll(personId);
    }
}
