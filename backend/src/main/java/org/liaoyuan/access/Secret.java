package org.liaoyuan.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keyed digests by {@code liaoyuan.secret}, with a key of its own for each purpose. */
@ApplicationScoped
class Secret {
    private static final String HMAC = "HmacSHA256";

    private final byte[] secret;

    Secret(@ConfigProperty(name = "liaoyuan.secret") String secret) {
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    /** 256 bits that nobody without the secret can make. */
    byte[] key(String purpose) {
        return mac(secret, purpose);
    }

    byte[] mac(String purpose, String text) {
        return mac(key(purpose), text);
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HmacSHA256", impossible);
        }
    }
}
