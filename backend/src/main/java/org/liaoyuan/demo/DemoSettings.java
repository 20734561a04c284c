package org.liaoyuan.demo;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The demo's switches. The passwords are settled by {@link DemoGround}, and empty outside demo mode. */
@Singleton
class DemoSettings {
    private final boolean on;
    private final long seed;
    private final String adminPassword;
    private final String initialPassword;

    DemoSettings(
            @ConfigProperty(name = "liaoyuan.demo") boolean on,
            @ConfigProperty(name = "liaoyuan.demo.seed", defaultValue = "1") long seed,
            @ConfigProperty(name = DemoGround.ADMIN_PASSWORD) Optional<String> adminPassword,
            @ConfigProperty(name = DemoGround.INITIAL_PASSWORD) Optional<String> initialPassword) {
        this.on = on;
        this.seed = seed;
        this.adminPassword = adminPassword.orElse("");
        this.initialPassword = initialPassword.orElse("");
    }

    boolean on() {
        return on;
    }

    long seed() {
        return seed;
    }

    String adminPassword() {
        return adminPassword;
    }

    /** Of everybody whom the demo makes. */
    String initialPassword() {
        return initialPassword;
    }
}
