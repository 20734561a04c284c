package org.liaoyuan.demo;

import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** What demo mode settles before Quarkus starts: passwords that the sign-in page can show, and need no change. */
public final class DemoGround {
    static final String PASSWORD = "liaoyuan.demo.password";
    static final String DEFAULT_PASSWORD = "liaoyuan-demo-2026";
    static final String ADMIN_PASSWORD = "liaoyuan.admin-password";
    static final String INITIAL_PASSWORD = "liaoyuan.initial-password";
    static final String INITIAL_PASSWORD_CHANGE = "liaoyuan.initial-password-change";

    private DemoGround() {}

    /** What the operator has set stays. */
    public static void prepare() {
        Config config = ConfigProvider.getConfig();
        if (config.getOptionalValue("liaoyuan.demo", Boolean.class).orElse(false)) {
            settings(config).forEach(System::setProperty);
        }
    }

    private static Map<String, String> settings(Config config) {
        String password = config.getOptionalValue(PASSWORD, String.class).orElse(DEFAULT_PASSWORD);
        return Map.of(
                ADMIN_PASSWORD, given(config, ADMIN_PASSWORD, password),
                INITIAL_PASSWORD, given(config, INITIAL_PASSWORD, password),
                INITIAL_PASSWORD_CHANGE, given(config, INITIAL_PASSWORD_CHANGE, "false"));
    }

    private static String given(Config config, String key, String otherwise) {
        return config.getOptionalValue(key, String.class).orElse(otherwise);
    }
}
