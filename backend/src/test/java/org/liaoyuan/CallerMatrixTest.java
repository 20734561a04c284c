package org.liaoyuan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.liaoyuan.testing.DatabaseResource;

/**
 * Every operation by every kind of caller, over HTTP with real tokens. A new endpoint needs one line in
 * caller-matrix.csv, and one file in caller-matrix/ when it takes a body; without the line this test fails.
 */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class CallerMatrixTest {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final String PROBES = "/api/v1/probe";
    private static final String API = "/api/v1/";

    private @Nullable MatrixBank bank;
    private boolean ofScores;

    @Test
    void everyOperationHasALine() throws IOException {
        Map<String, Map<String, Object>> paths =
                given().get("/openapi?format=JSON").jsonPath().getMap("paths");
        Set<String> operations = new TreeSet<>();
        paths.forEach((path, item) -> item.keySet().stream()
                .filter(METHODS::contains)
                .filter(method -> path.startsWith(API) && !path.startsWith(PROBES))
                .forEach(method -> operations.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        Set<String> listed = lines().stream().map(MatrixLine::operation).collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).containsExactlyInAnyOrderElementsOf(operations);
    }

    @TestFactory
    Stream<DynamicTest> everyCallerGetsWhatTheLineSays() throws IOException {
        return lines().stream().map(line -> DynamicTest.dynamicTest(line.operation(), () -> check(line)));
    }

    private void check(MatrixLine line) {
        List<String> wrong = new ArrayList<>();
        for (CallerKind caller : CallerKind.values()) {
            String expected = line.statuses().get(caller);
            int status = line.call(caller, bank(line));
            if (!MatrixLine.fits(expected, status)) {
                wrong.add(caller + " got " + status + ", not " + expected);
            }
            if (status < 300 && line.changesSomething()) {
                bank = null;
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Made anew once something has changed it: making one takes as long as many calls. */
    private MatrixBank bank(MatrixLine line) {
        if (bank == null || ofScores != line.isOfScores()) {
            ofScores = line.isOfScores();
            bank = ofScores ? MatrixBank.scored() : MatrixBank.standard();
        }
        return bank;
    }

    static List<MatrixLine> lines() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(CallerMatrixTest.class.getResourceAsStream("/caller-matrix.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(MatrixLine::of)
                    .toList();
        }
    }
}
