package org.liaoyuan.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liaoyuan.platform.http.AddressCheck;
import org.liaoyuan.platform.persistence.LocalGround;

/** A throw-away data directory with its own PostgreSQL and keys, made exactly as the product makes them. */
public final class DatabaseResource implements QuarkusTestResourceLifecycleManager {
    private static final List<String> KEYS = List.of(
            "quarkus.datasource.jdbc.url",
            "quarkus.datasource.username",
            "quarkus.datasource.password",
            "quarkus.flyway.jdbc-url",
            "quarkus.flyway.username",
            "quarkus.flyway.password",
            "smallrye.jwt.sign.key.location",
            "mp.jwt.verify.publickey.location",
            "liaoyuan.secret",
            "liaoyuan.data-dir");

    /** The server lives as long as the JVM: a second start in the same run goes on with it. */
    @Override
    public Map<String, String> start() {
        try {
            if (System.getProperty("liaoyuan.data-dir") == null) {
                Path data = Files.createDirectories(Path.of("target", "test-data"));
                System.setProperty(
                        "liaoyuan.data-dir",
                        Files.createTempDirectory(data, "bank").toString());
            }
            AddressCheck.takeOver();
            LocalGround.prepare();
            Superuser.settings(
                    "synchronous_commit = off",
                    "fsync = off",
                    "full_page_writes = off"); // nothing here outlives the run
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> settings = new HashMap<>();
        KEYS.forEach(key -> settings.put(key, System.getProperty(key)));
        return settings;
    }

    @Override
    public void stop() {}
}
