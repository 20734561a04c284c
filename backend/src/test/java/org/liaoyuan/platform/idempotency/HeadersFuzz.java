package org.liaoyuan.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.liaoyuan.platform.etag.Change;
import org.liaoyuan.platform.etag.Version;
import org.liaoyuan.platform.problem.ProblemException;
import org.liaoyuan.platform.problem.ProblemType;
import org.liaoyuan.platform.text.Language;

/** Any text in the headers that we read ourselves; no server takes longer ones. */
class HeadersFuzz {

    private static final int LONGEST = 1 << 16;
    private static final Version VERSION = Version.of(7);

    @FuzzTest(maxDuration = "60s")
    void areReadOrRefused(byte[] bytes) {
        String header = new String(bytes, 0, Math.min(bytes.length, LONGEST), StandardCharsets.ISO_8859_1);
        assertThat(Language.of(header)).isNotNull();
        ifMatch(header);
        idempotencyKey(header);
    }

    private static void ifMatch(String header) {
        boolean listed =
                Arrays.stream(header.split(",")).anyMatch(tag -> tag.strip().equals("\"v7\""));
        try {
            VERSION.mustMatch(header, () -> new Change("somebody", Instant.EPOCH));
            assertThat(listed).isTrue();
        } catch (ProblemException refusal) {
            boolean asked = refusal.type() == ProblemType.PRECONDITION_FAILED;
            assertThat(asked && listed).isFalse();
            assertThat(refusal.type())
                    .isIn(
                            ProblemType.INVALID_INPUT,
                            ProblemType.PRECONDITION_REQUIRED,
                            ProblemType.PRECONDITION_FAILED);
        }
    }

    private static void idempotencyKey(String header) {
        boolean plain =
                header.length() <= 200 && !header.isEmpty() && header.chars().allMatch(c -> c > ' ' && c < 0x7F);
        try {
            assertThat(new RequestKey("somebody", header, "POST /", new byte[0]).key())
                    .isEqualTo(header);
            assertThat(plain).isTrue();
        } catch (ProblemException refusal) {
            assertThat(plain).isFalse();
            assertThat(refusal.type()).isEqualTo(ProblemType.INVALID_INPUT);
        }
    }
}
