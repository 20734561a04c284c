package org.liaoyuan.scoring.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.liaoyuan.testing.Tries;

/**
 * The officer's phone works the points out again by a program of its own. Both get the same cases, through a pipe: whatever
 * differs is printed by the phone's side.
 */
class RecomputeTest {
    static final long SEED = Long.getLong("recompute.seed", 20_261_125L);
    private static final Path FRONTEND = Path.of("..", "frontend");

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);

    @Test
    void phoneAndServerComeToTheSame() throws Exception {
        assertThat(FRONTEND.resolve("node_modules/typescript"))
                .as("npm ci in frontend/ comes before this test")
                .exists();
        int tries = Tries.of(10_000, 1_000_000);
        Process phone = new ProcessBuilder("node", "scripts/recompute.mjs")
                .directory(FRONTEND.toFile())
                .redirectErrorStream(true)
                .start();
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> write(phone, tries));
        String said = new String(phone.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said.strip()).as("seed " + SEED).isEqualTo("checked " + tries);
        writing.join();
    }

    private static void write(Process phone, int tries) {
        RecomputeCases cases = new RecomputeCases(SEED);
        try (BufferedWriter out = phone.outputWriter(StandardCharsets.UTF_8)) {
            for (int i = 0; i < tries; i++) {
                out.write(JSON.writeValueAsString(cases.next()));
                out.newLine();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
