package org.liaoyuan.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaoyuan.platform.text.Language;
import org.liaoyuan.platform.text.Texts;

class ProblemTextsTest {

    private static final Texts TEXTS = Texts.of("problems");
    /** A code as the sources name it: after the place in the input that is wrong. */
    private static final Pattern CODE = Pattern.compile(
            "(?:FieldError\\s*\\.(?:pointer|parameter|header)|RoleFault\\.of|\\bfault)\\(\\s*[^;]*?,\\s*\"([a-z]+(?:-[a-z]+)*)\"");

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void everyProblemHasTitleAndDetailInBothLanguages(ProblemType type) {
        for (Language language : Language.values()) {
            assertThat(TEXTS.keys(language)).contains(type.slug() + ".title", type.slug() + ".detail");
        }
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        // The Chinese bundle inherits from the English one, so its own text must differ to count.
        Set<String> keys = TEXTS.keys(Language.EN);
        assertThat(TEXTS.keys(Language.ZH)).isEqualTo(keys);
        assertThat(keys)
                .allSatisfy(key ->
                        assertThat(TEXTS.get(Language.ZH, key)).as(key).isNotEqualTo(TEXTS.get(Language.EN, key)));
    }

    @Test
    void placeholdersAreTheSame() {
        assertThat(TEXTS.keys(Language.EN))
                .allSatisfy(key -> assertThat(placeholders(TEXTS.get(Language.ZH, key)))
                        .as(key)
                        .isEqualTo(placeholders(TEXTS.get(Language.EN, key))));
    }

    /** Without a text its readers would see the bare code. */
    @Test
    void everyCodeInTheSourcesHasAText() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
            Set<String> keys = sources.filter(path -> path.toString().endsWith(".java"))
                    .flatMap(path -> CODE.matcher(read(path)).results())
                    .map(code -> "error." + code.group(1))
                    .collect(Collectors.toSet());
            assertThat(keys).hasSizeGreaterThan(25);
            assertThat(TEXTS.keys(Language.EN)).containsAll(keys);
        }
    }

    /** Of two texts under one key the first would never be seen. */
    @ParameterizedTest
    @ValueSource(strings = {"problems.properties", "problems_zh_CN.properties"})
    void noKeyStandsTwice(String file) {
        assertThat(read(Path.of("src", "main", "resources", file))
                        .lines()
                        .filter(line -> line.contains("=") && !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf('='))))
                .doesNotHaveDuplicates();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> placeholders(String text) {
        return Pattern.compile("\\{\\w+}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
