package org.liaoyuan.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The app's files carry the same headers whether this server or nginx answers with them. */
class ProxyHeadersTest {
    private static final Path NGINX = Path.of("..", "frontend", "container", "headers.conf");
    private static final Path OURS = Path.of("src", "main", "resources", "application.properties");
    private static final Pattern ADDED = Pattern.compile("add_header (\\S+) \"(.*)\" always;");
    private static final Pattern SET = Pattern.compile("quarkus\\.http\\.header\\.\"(.+)\"\\.value");

    @Test
    void nginxAddsWhatTheServerSets() throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(OURS)) {
            properties.load(reader);
        }
        Map<String, String> ours = match(SET, properties.stringPropertyNames().stream(), properties::getProperty);
        assertThat(ours).isNotEmpty();
        assertThat(nginx()).isEqualTo(ours);
    }

    private static Map<String, String> nginx() throws IOException {
        try (Stream<String> lines = Files.lines(NGINX)) {
            return match(ADDED, lines, line -> line.replaceFirst(ADDED.pattern(), "$2"));
        }
    }

    private static Map<String, String> match(Pattern key, Stream<String> texts, Function<String, String> value) {
        return texts.filter(text -> key.matcher(text).matches())
                .collect(Collectors.toMap(text -> key.matcher(text).replaceFirst("$1"), value));
    }
}
