package org.liaoyuan.access;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.ParseException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/** The verifier of access tokens under the rules of application.properties, and a key that it trusts. */
final class OwnTokens {

    private static final KeyPair KEYS = keys();
    private static final VerifiedTokens VERIFIER = new VerifiedTokens(Clock.systemUTC());
    private static final JWTAuthContextInfo RULES = rules();

    private OwnTokens() {}

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has EC", impossible);
        }
    }

    private static JWTAuthContextInfo rules() {
        JWTAuthContextInfo rules = new JWTAuthContextInfo(KEYS.getPublic(), "liaoyuan");
        rules.setSignatureAlgorithm(Set.of(SignatureAlgorithm.ES256));
        rules.setExpectedAudience(Set.of("liaoyuan"));
        rules.setRequiredClaims(Set.of("jti", "aud", "sub", "exp"));
        rules.setMaxTimeToLiveSecs(AccessTokens.LIFE.toSeconds());
        rules.setTokenAge(AccessTokens.LIFE.toSeconds());
        rules.setClockSkew(5);
        rules.setRequireNamedPrincipal(true);
        return rules;
    }

    /** Who the token is of; none when it is refused. */
    static Optional<JWTCallerPrincipal> verify(String token) {
        try {
            return Optional.of(VERIFIER.parse(token, RULES));
        } catch (ParseException refusal) {
            return Optional.empty();
        }
    }

    /** Whatever the parts are, the signature is right. */
    static String sign(String header, String claims) {
        try {
            String content = base64(header.getBytes(StandardCharsets.UTF_8)) + "."
                    + base64(claims.getBytes(StandardCharsets.UTF_8));
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(KEYS.getPrivate());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + base64(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has ES256", impossible);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
