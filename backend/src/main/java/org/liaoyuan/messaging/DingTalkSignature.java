package org.liaoyuan.messaging;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** DingTalk takes a robot's message only with the time and, keyed with the robot's secret, a digest of it. */
final class DingTalkSignature {
    private static final String ALGORITHM = "HmacSHA256";

    private DingTalkSignature() {}

    static URI on(URI url, String secret, long millis) {
        String signature = URLEncoder.encode(sign(millis + "\n" + secret, secret), StandardCharsets.UTF_8);
        String query = "timestamp=" + millis + "&sign=" + signature;
        return URI.create(url + (url.getRawQuery() == null ? "?" : "&") + query);
    }

    private static String sign(String text, String secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
