package org.liaoyuan.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

/** Tokens that look right and are not: each is answered with 401 and a problem document. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class ForgedTokensTest {
    private static final String ME = "/api/v1/auth/me";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long TEN_YEARS = 10L * 365 * 24 * 3600;

    private final long now = Instant.now().getEpochSecond();

    @BeforeEach
    void bank() {
        TestBank.standard();
    }

    /** What signs a token's first two parts. */
    private interface Signer {
        byte[] sign(byte[] content) throws Exception;
    }

    @TestFactory
    Stream<DynamicTest> onlyTheGoodOneIsTaken() throws Exception {
        Map<String, String> forged = forged();
        return Stream.concat(
                Stream.of(DynamicTest.dynamicTest(
                        "good", () -> ask(token(Map.of(), claims -> {}, own())).statusCode(200))),
                forged.entrySet().stream()
                        .map(token -> DynamicTest.dynamicTest(token.getKey(), () -> refused(token.getValue()))));
    }

    private static void refused(String token) {
        ask(token)
                .statusCode(401)
                .contentType(startsWith("application/problem+json"))
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("type", equalTo("urn:liaoyuan:problem:unauthenticated"));
    }

    private static ValidatableResponse ask(String token) {
        TestBank.standard();
        return given().header("Authorization", "Bearer " + token).get(ME).then();
    }

    private Map<String, String> forged() throws Exception {
        Map<String, String> tokens = new LinkedHashMap<>();
        withWrongSignature(tokens);
        withWrongClaims(tokens);
        for (String garbage : List.of("x", "a.b.c", "..", "eyJ.eyJ.", "%00", "é", "a".repeat(8000))) {
            tokens.put("garbage " + garbage.substring(0, 1) + garbage.length(), garbage);
        }
        return tokens;
    }

    private void withWrongSignature(Map<String, String> tokens) throws Exception {
        PrivateKey foreign = foreignKey();
        String good = token(Map.of(), claims -> {}, own());
        String[] parts = good.split("\\.");
        String[] other = token(Map.of(), claims -> claims.put("sub", TestBank.ADMIN), own())
                .split("\\.");
        tokens.put("algorithm none", token(Map.of("alg", "none"), claims -> {}, content -> new byte[0]));
        tokens.put("HS256 by the public key", token(Map.of("alg", "HS256"), claims -> {}, byPublicKey()));
        tokens.put("tampered", parts[0] + "." + other[1] + "." + parts[2]);
        tokens.put("cut off", parts[0] + "." + parts[1] + ".");
        tokens.put("foreign key", token(Map.of(), claims -> {}, by(foreign)));
        tokens.put("jku", token(Map.of("jku", "https://evil.example/jwks.json"), claims -> {}, by(foreign)));
        tokens.put("x5u", token(Map.of("x5u", "https://evil.example/key.pem"), claims -> {}, by(foreign)));
        tokens.put("kid as a path", token(Map.of("kid", "../../../../dev/null"), claims -> {}, by(foreign)));
    }

    private void withWrongClaims(Map<String, String> tokens) throws Exception {
        claims(tokens, "expired 30 s ago", claims -> claims.putAll(Map.of("iat", now - 330, "exp", now - 30)));
        claims(tokens, "issued 11 min ago", claims -> claims.put("iat", now - 660));
        claims(tokens, "valid for ten years", claims -> claims.put("exp", now + TEN_YEARS));
        claims(tokens, "issued in an hour", claims -> claims.putAll(Map.of("iat", now + 3600, "exp", now + 4200)));
        claims(tokens, "valid in an hour", claims -> claims.put("nbf", now + 3600));
        claims(tokens, "other issuer", claims -> claims.put("iss", "evil"));
        claims(tokens, "other audience", claims -> claims.put("aud", "evil"));
        claims(tokens, "unknown person", claims -> claims.put("sub", "nobody"));
        claims(tokens, "other epoch", claims -> claims.put("epoch", 7));
        for (String claim : List.of("exp", "iat", "aud", "iss", "sub", "jti", "epoch")) {
            claims(tokens, "without " + claim, claims -> claims.remove(claim));
        }
    }

    private void claims(Map<String, String> tokens, String name, Consumer<Map<String, Object>> change)
            throws Exception {
        tokens.put(name, token(Map.of(), change, own()));
    }

    private String token(Map<String, String> header, Consumer<Map<String, Object>> change, Signer signer)
            throws Exception {
        Map<String, String> fullHeader = new HashMap<>(Map.of("alg", "ES256", "typ", "JWT"));
        fullHeader.putAll(header);
        Map<String, Object> claims = new HashMap<>(Map.of(
                "iss",
                "liaoyuan",
                "aud",
                "liaoyuan",
                "sub",
                TestBank.OFFICER,
                "jti",
                UUID.randomUUID().toString(),
                "epoch",
                0,
                "iat",
                now,
                "exp",
                now + 600));
        change.accept(claims);
        String content = part(fullHeader) + "." + part(claims);
        return content + "." + base64(signer.sign(content.getBytes(StandardCharsets.US_ASCII)));
    }

    private static String part(Object value) throws JsonProcessingException {
        return base64(JSON.writeValueAsBytes(value));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Signer own() throws Exception {
        byte[] der = Base64.getMimeDecoder()
                .decode(pem("smallrye.jwt.sign.key.location").replaceAll("-----.*?-----", ""));
        return by(KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(der)));
    }

    private static Signer by(PrivateKey key) {
        return content -> {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(key);
            signature.update(content);
            return signature.sign();
        };
    }

    private static Signer byPublicKey() throws Exception {
        byte[] key = pem("mp.jwt.verify.publickey.location").getBytes(StandardCharsets.US_ASCII);
        return content -> {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(content);
        };
    }

    private static PrivateKey foreignKey() throws Exception {
        KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
        keys.initialize(256);
        return keys.generateKeyPair().getPrivate();
    }

    private static String pem(String location) throws Exception {
        return Files.readString(Path.of(URI.create(ConfigProvider.getConfig().getValue(location, String.class))));
    }
}
