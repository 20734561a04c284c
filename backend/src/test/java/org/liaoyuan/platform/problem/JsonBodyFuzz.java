package org.liaoyuan.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.CharConversionException;
import java.io.IOException;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.json.MultiLine;
import org.liaoyuan.platform.json.Strict;
import org.liaoyuan.platform.json.StrictJson;
import org.liaoyuan.platform.text.Language;

/** Any bytes as a JSON body: a 400 that says where, or values that are written as JSON and read from it the same. */
class JsonBodyFuzz {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    static {
        new StrictJson().customize(JSON);
    }

    enum Kind {
        ONE,
        TWO
    }

    record Body(
            @Nullable String text,
            @MultiLine @Nullable String lines,
            @Nullable BigDecimal number,
            @Nullable Long whole,
            int count,
            @Nullable LocalDate day,
            @Nullable YearMonth month,
            @Nullable Instant at,
            @Nullable UUID id,
            @Nullable Boolean truth,
            @Nullable Kind kind,
            @Nullable List<Body> list) {}

    @FuzzTest(maxDuration = "60s")
    void isTakenExactlyOrRefused(byte[] bytes) throws IOException {
        Body body;
        try {
            body = JSON.readValue(bytes, Body.class);
        } catch (JsonProcessingException | CharConversionException refusal) {
            assertBadRequest(refusal);
            return;
        }
        if (body != null) {
            assertSound(body);
            assertThat(JSON.readValue(JSON.writeValueAsBytes(body), Body.class)).isEqualTo(body);
        }
    }

    private static void assertSound(Body body) {
        if (body.text() != null) {
            assertThat(body.text()).doesNotMatch("(?s).*[\\x00-\\x1F].*");
            assertThat(Normalizer.isNormalized(body.text(), Normalizer.Form.NFC))
                    .isTrue();
        }
        if (body.number() != null) {
            assertThat(Strict.sizeable(body.number())).isTrue();
        }
        if (body.list() != null) {
            body.list().stream().filter(inner -> inner != null).forEach(JsonBodyFuzz::assertSound);
        }
    }

    /** As it comes out of REST, which wraps all but mismatches. */
    private static void assertBadRequest(IOException refusal) {
        boolean bare = refusal instanceof MismatchedInputException || refusal instanceof CharConversionException;
        ProblemException problem = ProblemTranslator.translate(
                bare ? refusal : new WebApplicationException(refusal, Response.Status.BAD_REQUEST));
        assertThat(problem.type().status()).isEqualTo(400);
        for (Language language : Language.values()) {
            Problem document = ProblemRenderer.render(problem, language, "/", "0");
            assertThat(document.detail()).isNotBlank().doesNotContain("com.fasterxml", "org.liaoyuan");
        }
    }
}
