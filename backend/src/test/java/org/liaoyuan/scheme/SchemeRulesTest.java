package org.liaoyuan.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SchemeRulesTest {

    @Test
    void looksUpByCodeAndNumber() {
        assertThat(ExampleScheme.RULES.product("CONSUMER"))
                .contains(ExampleScheme.RULES.products().get(1));
        assertThat(ExampleScheme.RULES.product("LEASE")).isEmpty();
        assertThat(ExampleScheme.RULES.tier(4))
                .isEqualTo(ExampleScheme.RULES.tiers().get(3));
        assertThatThrownBy(() -> ExampleScheme.RULES.tier(6))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no tier 6");
    }

    @Test
    void keepsAnAbsentSectionAbsent() {
        assertThat(ExampleScheme.pace(null).pace()).isNull();
        assertThat(ExampleScheme.gradeRules(null).gradeRules()).isNull();
        assertThat(ExampleScheme.caseBonus(null).caseBonus()).isNull();
    }
}
