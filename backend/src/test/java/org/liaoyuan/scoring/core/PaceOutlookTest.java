package org.liaoyuan.scoring.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liaoyuan.scoring.core.Sums.yuan;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaoyuan.scoring.core.PaceOutlook.RequiredPerDay;

class PaceOutlookTest {

    private static final Targets TARGETS = new Targets(yuan("4.00"), yuan("800000"), yuan("1500000"), yuan("2500000"));

    @Test
    void straightLineAndWhatEachRemainingDayMustBring() {
        assertThat(PaceOutlook.of(yuan("1000000.00"), TARGETS, 21, 9))
                .isEqualTo(new PaceOutlook(
                        21, 9, 12, yuan("2333333.33"), new RequiredPerDay(null, yuan("41666.67"), yuan("125000.00"))));
    }

    @Test
    void beforeTheFirstWorkingDayThereIsNoProjection() {
        assertThat(PaceOutlook.of(yuan("0.00"), TARGETS, 20, 0))
                .isEqualTo(new PaceOutlook(
                        20, 0, 20, null, new RequiredPerDay(yuan("40000.00"), yuan("75000.00"), yuan("125000.00"))));
    }

    @Test
    void afterTheLastWorkingDayNothingCanBeAskedAnyMore() {
        assertThat(PaceOutlook.of(yuan("1.00"), TARGETS, 20, 20))
                .isEqualTo(new PaceOutlook(20, 20, 0, yuan("1.00"), new RequiredPerDay(null, null, null)));
        assertThat(PaceOutlook.of(yuan("1.00"), TARGETS, 0, 0))
                .isEqualTo(new PaceOutlook(0, 0, 0, null, new RequiredPerDay(null, null, null)));
    }

    @ParameterizedTest
    @CsvSource(
            value = {"799999.99, 0.01", "800000.00, null", "800000.01, null", "-200000.00, 1000000.00"},
            nullValues = "null")
    void aGapEndsWhereTheTargetIsReached(String amount, BigDecimal lifeline) {
        assertThat(PaceOutlook.of(yuan(amount), TARGETS, 20, 19)
                        .requiredPerDay()
                        .lifeline())
                .isEqualTo(lifeline);
    }

    @Test
    void aMonthTakenBackIsProjectedBelowZero() {
        assertThat(PaceOutlook.of(yuan("-100.00"), TARGETS, 20, 10).projectedAmount())
                .isEqualTo(yuan("-200.00"));
    }

    @ParameterizedTest
    @CsvSource({"20, 21", "20, -1"})
    void refusesDaysThatCannotBe(int working, int elapsed) {
        assertThatThrownBy(() -> PaceOutlook.of(yuan("1.00"), TARGETS, working, elapsed))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
