package org.liaoyuan.exit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The clocks of a case, in working days. */
@ConfigMapping(prefix = "liaoyuan.exits")
interface ExitConfig {
    /** For the officer's statement, from the opening. */
    @WithDefault("5")
    int statementDays();

    /** For the branch's proposal, from the opening or a return. */
    @WithDefault("10")
    int proposalDays();

    /** For the officer's appeal, from the proposal. */
    @WithDefault("3")
    int appealDays();

    /** For head office, from the proposal. */
    @WithDefault("10")
    int decisionDays();

    /** For what is to be handed over. */
    @WithDefault("5")
    int handoverDays();
}
