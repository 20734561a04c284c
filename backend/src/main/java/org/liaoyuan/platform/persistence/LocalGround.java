package org.liaoyuan.platform.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What one process needs before Quarkus starts and a bank would otherwise provide: a database and signing keys. The
 * results are handed over as system properties, because that is where Quarkus looks before anything of ours runs.
 */
public final class LocalGround {
    static final String JDBC_URL = "quarkus.datasource.jdbc.url";
    private static final String PREPARED = "liaoyuan.ground.prepared";

    private LocalGround() {}

    /** Whether this build can bring a database of its own; what a bank deploys cannot. */
    public static boolean hasDatabase() {
        return LocalGround.class.getResource("/io/zonky/test/db/postgres/embedded/EmbeddedPostgres.class") != null;
    }

    /** Does nothing when called again in the same JVM, as live reload does: the first database goes on. */
    public static void prepare() {
        if (System.getProperty(PREPARED) != null) {
            return;
        }
        System.setProperty(PREPARED, "true");
        Config config = ConfigProvider.getConfig();
        Path data = config.getOptionalValue("liaoyuan.data-dir", String.class)
                .map(Path::of)
                .orElse(Path.of("backend", ".data"))
                .toAbsolutePath();
        System.setProperty("liaoyuan.data-dir", data.toString());
        try {
            Files.createDirectories(data);
            SigningKeys.prepare(data.resolve("keys"), config);
        } catch (IOException e) {
            throw new UncheckedIOException("The data directory " + data + " cannot be written", e);
        }
        if (config.getOptionalValue(JDBC_URL, String.class).isEmpty()) {
            EmbeddedDatabase.start(data).publish();
        }
    }
}
