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
import java.util.UUID;

/** Access tokens signed with the product's own key: a thousand sign-ins, each slow by design, are not what is measured. */
final class Tokens {
    private static final int LIFE_SECONDS = 590;

    private final Path keys;

    Tokens(Path keys) {
        this.keys = keys;
    }

    String of(String staffNo) {
        Instant now = Instant.now();
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
