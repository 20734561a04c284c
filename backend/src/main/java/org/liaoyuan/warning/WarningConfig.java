package org.liaoyuan.warning;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Within how many working days each measure is to be done, and how long ago a month may have ended for them to help. */
@ConfigMapping(prefix = "liaoyuan.warnings")
interface WarningConfig {
    @WithDefault("5")
    int talkDays();

    @WithDefault("5")
    int planDays();

    @WithDefault("10")
    int coachingDays();

    @WithDefault("20")
    int trainingDays();

    /** A month further back is warned of, since the record must be whole, but nobody is sent to talk about it any more. */
    @WithDefault("2")
    int monthsBack();

    default int days(MeasureKind kind) {
        return switch (kind) {
            case TALK -> talkDays();
            case PLAN -> planDays();
            case COACHING -> coachingDays();
            case TRAINING -> trainingDays();
        };
    }
}
