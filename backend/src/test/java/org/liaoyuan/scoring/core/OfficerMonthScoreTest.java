package org.liaoyuan.scoring.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liaoyuan.scheme.ExampleScheme.RULES;
import static org.liaoyuan.scoring.core.Sums.sum;
import static org.liaoyuan.scoring.core.Sums.yuan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficerMonthScoreTest {

    private static final TierBasis ENTRY = TierBasis.of(RULES, List.of());
    private static final Targets TARGETS = Targets.of(RULES.tier(5));

    @Test
    void theWorkedExampleAsAMonth() {
        List<ProductSum> sums = List.of(
                sum("MORTGAGE", 4, "2400000.00"), sum("CONSUMER", 10, "900000.00"), sum("BUSINESS", 2, "2600000.00"));

        OfficerMonthScore score = OfficerMonthScore.score(RULES, sums, List.of(), ENTRY, TARGETS, Optional.empty(), 2);

        assertThat(score)
                .isEqualTo(new OfficerMonthScore(
                        Line.of(RULES, sums),
                        yuan("14.10"),
                        yuan("5900000.00"),
                        16,
                        ENTRY,
                        TARGETS,
                        true,
                        Attainment.STRETCH_MET,
                        null,
                        false,
                        0,
                        Warning.NONE));
        assertThat(score.exempt()).isFalse();
    }

    @Test
    void adjustmentsDecideWithTheLines() {
        OfficerMonthScore score = OfficerMonthScore.score(
                RULES,
                List.of(sum("MORTGAGE", 2, "1000000.00")),
                List.of(
                        new Adjustment(yuan("-0.80"), yuan("-300000.00")),
                        new Adjustment(yuan("0.10"), yuan("99999.99"))),
                ENTRY,
                TARGETS,
                Optional.empty(),
                1);

        assertThat(score.points()).isEqualTo(yuan("1.30"));
        assertThat(score.amount()).isEqualTo(yuan("799999.99"));
        assertThat(score.loans()).isEqualTo(2);
        assertThat(score.miss()).isTrue();
        assertThat(score.streak()).isEqualTo(2);
        assertThat(score.warning()).isEqualTo(Warning.WARNING);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 799999.99, true, 1, REMINDER",
        "1, 799999.99, true, 2, WARNING",
        "2, 799999.99, true, 3, EXIT",
        "3, 799999.99, true, 4, EXIT",
        "3, 800000.00, false, 0, NONE",
    })
    void theStreakFollowsTheLifeline(int before, String amount, boolean miss, int streak, Warning warning) {
        OfficerMonthScore score = OfficerMonthScore.score(
                RULES, List.of(sum("MORTGAGE", 1, amount)), List.of(), ENTRY, TARGETS, Optional.empty(), before);

        assertThat(score.miss()).isEqualTo(miss);
        assertThat(score.streak()).isEqualTo(streak);
        assertThat(score.warning()).isEqualTo(warning);
    }

    @ParameterizedTest
    @CsvSource({"0, NONE", "2, WARNING"})
    void anExemptMonthIsStatedButNeverMissed(int before, Warning warning) {
        OfficerMonthScore score = OfficerMonthScore.score(
                RULES, List.of(), List.of(), ENTRY, TARGETS, Optional.of(ExemptReason.LEAVE), before);

        assertThat(score.points()).isEqualTo(new BigDecimal("0.00"));
        assertThat(score.amount()).isEqualTo(new BigDecimal("0.00"));
        assertThat(score.attainment()).isEqualTo(Attainment.BELOW_LIFELINE);
        assertThat(score.pointsMet()).isFalse();
        assertThat(score.exempt()).isTrue();
        assertThat(score.exemptReason()).isEqualTo(ExemptReason.LEAVE);
        assertThat(score.miss()).isFalse();
        assertThat(score.streak()).isEqualTo(before);
        assertThat(score.warning()).isEqualTo(warning);
    }
}
