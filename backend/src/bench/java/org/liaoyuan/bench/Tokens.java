package org.liaoyuan.bench;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.util.KeyUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Access tokens signed with the product's own key: a thousand sign-ins, each slow by design, are not what is measured. */
final class Tokens {
    private static final int LIFE_SECONDS = 590;

    /** Longer than any row asks with one. */
    private static final int RENEWED_AFTER_SECONDS = 290;

    private final Map<String, Token> issued = new HashMap<>();
    private final Path keys;

    Tokens(Path keys) {
        this.keys = keys;
    }

    private record Token(String text, Instant renewedAt) {}

    /** Kept for a while, as clients do: the first request with a token costs the product the check of a signature. */
    String of(String staffNo) {
        Instant now = Instant.now();
        Token known = issued.get(staffNo);
        if (known == null || now.isAfter(known.renewedAt())) {
            known = new Token(sign(staffNo, now), now.plusSeconds(RENEWED_AFTER_SECONDS));
            issued.put(staffNo, known);
        }
        return known.text();
    }

    private String sign(String staffNo, Instant now) {
        return Jwt.subject(staffNo)
                .issuer("liaoyuan")
                .audience("liaoyuan")
                .claim("epoch", 0)
                .claim("jti", UUID.randomUUID().toString())
                .issuedAt(now)
                .expiresAt(now.plusSeconds(LIFE_SECONDS))
                .jws()
                .algorithm(SignatureAlgorithm.ES256)
                .sign(key());
    }

    private PrivateKey key() {
        try {
            String pem = Files.readString(keys.resolve("access-private.pem"));
            return KeyUtils.decodePrivateKey(pem, SignatureAlgorithm.ES256);
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new IllegalStateException("The product's key cannot be read", unreadable);
        }
    }
}
