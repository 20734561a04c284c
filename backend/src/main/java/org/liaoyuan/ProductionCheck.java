package org.liaoyuan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.liaoyuan.platform.persistence.LocalGround;

/**
 * What a bank's server must not start with: the demo, secrets that everybody knows, no database of its own. The build tells
 * whether it is one, since the configuration's profile is not known before Quarkus starts.
 */
final class ProductionCheck {
    private static final String JDBC_URL = "quarkus.datasource.jdbc.url";

    /** Secrets that stand in this repository, and what people write when they mean to come back later. */
    private static final Set<String> KNOWN = Set.of(
            "liaoyuan_app",
            "liaoyuan_owner",
            "liaoyuan",
            "liaoyuan-demo-2026",
            "postgres",
            "password",
            "secret",
            "change-me",
            "changeme",
            "admin");

    private static final List<String> SECRETS = List.of(
            "liaoyuan.secret",
            "liaoyuan.admin-password",
            "liaoyuan.initial-password",
            "quarkus.datasource.password",
            "quarkus.flyway.password");

    private static final int MISCONFIGURED = 78; // as in sysexits.h
    private static final int SHORTEST_SECRET = 32;

    private ProductionCheck() {}

    /** Ends the process where something is wrong; a build with a database on board may do as it likes. */
    static void pass() {
        List<String> faults = LocalGround.hasDatabase() ? List.of() : faults(ConfigProvider.getConfig());
        if (!faults.isEmpty()) {
            faults.forEach(fault -> System.err.println("Liaoyuan does not start: " + fault));
            // Nothing runs yet that would have to be stopped, and the log would empty its buffer over these lines.
            Runtime.getRuntime().halt(MISCONFIGURED);
        }
    }

    /** One line for each thing that is wrong. */
    static List<String> faults(Config config) {
        List<String> faults = new ArrayList<>();
        if (config.getOptionalValue("liaoyuan.demo", Boolean.class).orElse(false)) {
            faults.add("LIAOYUAN_DEMO must be false: the demo bank's passwords are known to everybody");
        }
        if (text(config, JDBC_URL).isEmpty()) {
            faults.add(variable(JDBC_URL) + " must name a PostgreSQL server: none is embedded in this build");
        }
        for (String key : SECRETS) {
            if (text(config, key).filter(ProductionCheck::isKnown).isPresent()) {
                faults.add(variable(key) + " is a secret that everybody knows: choose another");
            }
        }
        if (text(config, "liaoyuan.secret")
                .filter(s -> s.length() < SHORTEST_SECRET)
                .isPresent()) {
            faults.add("LIAOYUAN_SECRET must have at least " + SHORTEST_SECRET + " characters");
        }
        return faults;
    }

    private static boolean isKnown(String secret) {
        return KNOWN.contains(secret.toLowerCase(Locale.ROOT));
    }

    private static Optional<String> text(Config config, String key) {
        return config.getOptionalValue(key, String.class);
    }

    private static String variable(String key) {
        return key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }
}
