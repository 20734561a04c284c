package org.liaoyuan.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** How passwords are kept: by Argon2id, or by a keyed digest where the password is random. */
@ApplicationScoped
class PasswordHashes {
    private static final String RANDOM = "{hmac}";
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KB = 19_456;
    private static final int PASSES = 2;

    private final Secret secret;
    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KB, PASSES);
    private final String nobodys = argon2.encode("of nobody");

    PasswordHashes(Secret secret) {
        this.secret = secret;
    }

    /** Slow on purpose. */
    String ofChosen(String password) {
        return argon2.encode(password);
    }

    /** For {@link MadeUpPassword}s alone: what holds so many random bits needs no slow hash, and thousands are made at once. */
    String ofMadeUp(String password) {
        return RANDOM + HexFormat.of().formatHex(secret.mac("made-up-password", password));
    }

    /** Takes as long for a person without a password, or without an account (null), as for any other. */
    boolean matches(String password, @Nullable String kept) {
        if (kept != null && kept.startsWith(RANDOM)) {
            argon2.matches(password, nobodys);
            return same(ofMadeUp(password), kept);
        }
        return argon2.matches(password, kept == null ? nobodys : kept) && kept != null;
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
