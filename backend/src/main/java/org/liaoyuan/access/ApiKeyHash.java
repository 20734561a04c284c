package org.liaoyuan.access;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * What is kept of a key. It is random enough for a fast hash; the secret of the installation makes a stolen table useless for
 * forging rows.
 */
@ApplicationScoped
class ApiKeyHash {
    private static final String PURPOSE = "api-key";

    private final Secret secret;

    ApiKeyHash(Secret secret) {
        this.secret = secret;
    }

    byte[] of(ApiKey key) {
        return secret.mac(PURPOSE, key.text());
    }
}
