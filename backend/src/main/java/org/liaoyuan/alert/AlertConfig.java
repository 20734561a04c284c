package org.liaoyuan.alert;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When the look at projections begins in a month, and when it is too late. */
@ConfigMapping(prefix = "liaoyuan.alerts")
interface AlertConfig {
    @WithDefault("5")
    int workingDaysElapsed();

    @WithDefault("5")
    int workingDaysLeft();
}
