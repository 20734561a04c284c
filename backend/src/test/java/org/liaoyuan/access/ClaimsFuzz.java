package org.liaoyuan.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Any header and claims, parted by a line end, under a good signature: refused, or somebody's and in its time. {@code @-5}
 * stands for five seconds ago, so that what is kept for the next run does not lapse.
 */
class ClaimsFuzz {

    private static final Pattern TIME = Pattern.compile("@([+-]?[0-9]{1,9})");
    private static final int GRACE = 6;

    @FuzzTest(maxDuration = "60s")
    void areRefusedOrInTime(byte[] bytes) {
        long now = Instant.now().getEpochSecond();
        String text = TIME.matcher(new String(bytes, StandardCharsets.UTF_8))
                .replaceAll(offset -> Long.toString(now + Long.parseLong(offset.group(1))));
        String[] parts = text.split("\n", 2);
        String token = OwnTokens.sign(parts[0], parts.length == 1 ? "" : parts[1]);
        Optional<JWTCallerPrincipal> found = OwnTokens.verify(token);
        found.ifPresent(caller -> {
            assertThat(caller.getSubject()).isNotEmpty();
            assertThat(caller.getIssuer()).isEqualTo("liaoyuan");
            assertThat(caller.getAudience()).contains("liaoyuan");
            assertThat(caller.getTokenID()).isNotNull();
            long life = AccessTokens.LIFE.toSeconds();
            assertThat(caller.getExpirationTime()).isGreaterThan(now - GRACE);
            assertThat(caller.getIssuedAtTime()).isGreaterThan(now - life - GRACE);
            assertThat(caller.getExpirationTime() - caller.getIssuedAtTime()).isLessThanOrEqualTo(life + GRACE);
        });
        assertThat(OwnTokens.verify(token).isPresent()).as("a second time").isEqualTo(found.isPresent());
    }
}
