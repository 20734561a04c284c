package org.liaoyuan.access;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.liaoyuan.audit.Audit;
import org.liaoyuan.platform.problem.ProblemType;
import org.liaoyuan.platform.time.BankTime;

/** Makes clients and keys, and ends them. */
@ApplicationScoped
@Transactional
class ApiClientService {
    private static final String OBJECT = "api-client";
    /** The old one and the new one, while a client changes over. */
    private static final int MOST_KEYS = 2;

    private final ApiClientStore clients;
    private final ApiKeyStore keys;
    private final ApiClientRules rules;
    private final ApiClientQueries queries;
    private final ApiKeyHash hash;
    private final Caller caller;
    private final Audit audit;
    private final BankTime time;

    ApiClientService(
            ApiClientStore clients,
            ApiKeyStore keys,
            ApiClientRules rules,
            ApiClientQueries queries,
            ApiKeyHash hash,
            Caller caller,
            Audit audit,
            BankTime time) {
        this.clients = clients;
        this.keys = keys;
        this.rules = rules;
        this.queries = queries;
        this.hash = hash;
        this.caller = caller;
        this.audit = audit;
        this.time = time;
    }

    MadeApiKey make(NewApiClient wish) {
        long unitId = rules.check(wish, time.today());
        String name = wish.name().strip();
        ApiClient client = clients.add(name, wish.scopes(), unitId, wish.ranges(), caller.personId())
                .orElseThrow(() -> ApiClientRules.nameTaken(name));
        audit.record("API_CLIENT_MADE", OBJECT, client.publicId().toString(), null, wish);
        return key(client.publicId(), client.id(), wish.expiresOn());
    }

    /** A further key, so that the client can change over before the old one ends or is revoked. */
    MadeApiKey addKey(UUID publicId, LocalDate expiresOn) {
        ApiClientStore.Held client = hold(publicId);
        if (client.revoked()) {
            throw ProblemType.API_CLIENT_REVOKED.toException(client.name());
        }
        ApiClientRules.checkExpiry(expiresOn, time.today());
        if (keys.usableOf(client.id()) >= MOST_KEYS) {
            throw ProblemType.TOO_MANY_API_KEYS.toException(MOST_KEYS);
        }
        return key(publicId, client.id(), expiresOn);
    }

    void revokeKey(UUID publicId, UUID keyId) {
        ApiClientStore.Held client = hold(publicId);
        ApiClientView.KeyView known = view(publicId).keys().stream()
                .filter(key -> key.id().equals(keyId))
                .findFirst()
                .orElseThrow(ProblemType.NOT_FOUND::toException);
        if (keys.revoke(keyId, client.id())) {
            audit.record("API_KEY_REVOKED", OBJECT, publicId.toString(), Map.of("prefix", known.prefix()), null);
        }
    }

    /** With all its keys. Once revoked it stays so. */
    void revoke(UUID publicId) {
        ApiClientStore.Held client = hold(publicId);
        if (!client.revoked()) {
            List<String> prefixes = view(publicId).keys().stream()
                    .map(ApiClientView.KeyView::prefix)
                    .toList();
            clients.revoke(client.id(), caller.personId());
            keys.revokeAll(client.id());
            audit.record(
                    "API_CLIENT_REVOKED",
                    OBJECT,
                    publicId.toString(),
                    Map.of("name", client.name(), "prefixes", prefixes),
                    null);
        }
    }

    private MadeApiKey key(UUID publicId, long clientId, LocalDate expiresOn) {
        ApiKey key = ApiKey.make();
        keys.add(UuidCreator.getTimeOrderedEpoch(), clientId, key, hash.of(key), expiresOn, caller.personId());
        audit.record("API_KEY_MADE", OBJECT, publicId.toString(), null, new KeyFact(key.prefix(), expiresOn));
        return new MadeApiKey(view(publicId), key.text());
    }

    /** A key for the trail. */
    record KeyFact(String prefix, LocalDate expiresOn) {}

    private ApiClientStore.Held hold(UUID publicId) {
        return clients.hold(publicId).orElseThrow(ProblemType.NOT_FOUND::toException);
    }

    private ApiClientView view(UUID publicId) {
        return queries.find(publicId).orElseThrow();
    }
}
