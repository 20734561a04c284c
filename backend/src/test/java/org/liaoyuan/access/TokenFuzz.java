package org.liaoyuan.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Any text as an access token: nobody's, and never anything worse than refused. */
class TokenFuzz {

    @FuzzTest(maxDuration = "60s")
    void isNobodys(byte[] bytes) {
        assertThat(OwnTokens.verify(new String(bytes, StandardCharsets.ISO_8859_1)))
                .isEmpty();
    }
}
