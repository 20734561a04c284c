package org.liaoyuan.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import org.liaoyuan.platform.json.StrictParameters;
import org.liaoyuan.platform.problem.ProblemException;

/** Any text as a parameter of each type: none, a value that is written and read the same, or a 400 that names the parameter. */
class ParametersFuzz {

    private static final SortKeys KEYS =
            SortKeys.by("id", "id").and("points", "s.points").and("name", "p.name");
    private static final Set<String> TERMS = Set.of(
            "s.points nulls last", "s.points desc nulls last", "p.name nulls last", "p.name desc nulls last", "id");

    @SuppressWarnings("unused") // Its parameters are what is tried.
    private void resource(
            @QueryParam("day") LocalDate day,
            @QueryParam("month") YearMonth month,
            @QueryParam("at") Instant at,
            @QueryParam("id") UUID id,
            @QueryParam("number") BigDecimal number,
            @QueryParam("whole") Long whole,
            @QueryParam("count") int count,
            @QueryParam("truth") boolean truth,
            @QueryParam("kind") FileKind kind) {}

    private enum FileKind {
        CSV,
        XLSX
    }

    @FuzzTest(maxDuration = "60s")
    void areTakenOrRefusedByName(byte[] bytes) throws NoSuchMethodException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (Method method : ParametersFuzz.class.getDeclaredMethods()) {
            if (method.getName().equals("resource")) {
                for (Parameter parameter : method.getParameters()) {
                    assertTakenOrRefused(parameter, text);
                }
            }
        }
        assertSortedByKnownTerms(text);
    }

    private static void assertTakenOrRefused(Parameter parameter, String text) {
        String name = parameter.getAnnotation(QueryParam.class).value();
        ParamConverter<Object> converter = converter(parameter);
        Object value;
        try {
            value = converter.fromString(text);
        } catch (ProblemException refusal) {
            assertThat(refusal.type().status()).isEqualTo(400);
            assertThat(refusal.errors())
                    .singleElement()
                    .satisfies(error -> assertThat(error.name()).isEqualTo(name));
            return;
        }
        if (value == null) {
            assertThat(text).isEmpty();
        } else {
            String written = value instanceof BigDecimal number ? number.toPlainString() : converter.toString(value);
            assertThat(converter.fromString(written)).isEqualTo(value);
        }
    }

    @SuppressWarnings("unchecked")
    private static ParamConverter<Object> converter(Parameter parameter) {
        return new StrictParameters()
                .getConverter((Class<Object>) parameter.getType(), parameter.getType(), parameter.getAnnotations());
    }

    private static void assertSortedByKnownTerms(String text) {
        PageRequest request = new PageRequest();
        request.sort = text;
        try {
            assertThat(TERMS).contains(request.orderBy(KEYS).split(", "));
        } catch (ProblemException refusal) {
            assertThat(refusal.errors())
                    .singleElement()
                    .satisfies(error -> assertThat(error.name()).isEqualTo("sort"));
        }
    }
}
