package org.liaoyuan.reporting;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;

/** When a manager is asked to look at somebody's pace; rush and idle have their limits in the scheme. */
@ConfigMapping(prefix = "liaoyuan.attention")
interface AttentionConfig {
    /** Behind is who would end the month below this share of the floor: one good day brings back the rest. */
    @WithDefault("0.80")
    BigDecimal paceShare();

    /** Not before this working day: in the first days one loan decides about a straight line. */
    @WithDefault("5")
    int paceFromDay();
}
