package org.liaoyuan.target.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadingTest {

    @Test
    void theLargestRemaindersGetTheYuanThatAreLeft() {
        assertThat(spread("100", Share.of(one()), Share.of(one()), Share.of(one())))
                .containsExactly("34", "33", "33");
        assertThat(spread("10", weight("5"), weight("3"), weight("1"))).containsExactly("6", "3", "1");
    }

    @Test
    void centsGoToTheGreatestWeight() {
        assertThat(spread("100.25", weight("1"), weight("2"))).containsExactly("33", "67.25");
    }

    @Test
    void inStepsOfTenThousandTheRestGoesToTheGreatestWeight() {
        Spreading spreading =
                Spreading.of(new BigDecimal("1000500"), List.of(weight("1"), weight("2")), new BigDecimal("10000"));
        assertThat(texts(spreading)).containsExactly("330000", "670500");
    }

    @Test
    void whatIsFixedStaysAndTheOthersShareTheRest() {
        assertThat(spread("100", Share.fixed(new BigDecimal("60")), weight("1"), weight("3")))
                .containsExactly("60", "10", "30");
    }

    @Test
    void moreFixedThanThereIsShowsByHowMuch() {
        Spreading spreading = Spreading.of(
                new BigDecimal("50"), List.of(Share.fixed(new BigDecimal("60")), weight("1")), BigDecimal.ONE);
        assertThat(texts(spreading)).containsExactly("60", "0");
        assertThat(spreading.over()).isEqualByComparingTo("10");
    }

    @Test
    void withNobodyFreeTheRestIsMissing() {
        Spreading spreading =
                Spreading.of(new BigDecimal("50"), List.of(Share.fixed(new BigDecimal("20"))), BigDecimal.ONE);
        assertThat(spreading.over()).isEqualByComparingTo("-30");
        assertThat(Spreading.of(new BigDecimal("5"), List.of(weight("0")), BigDecimal.ONE)
                        .over())
                .isEqualByComparingTo("-5");
    }

    @Test
    void nobodyGetsLessThanTheLeastAndTheOthersPayForIt() {
        assertThat(spread("100", Share.atLeast(new BigDecimal("40"), one()), weight("1"), weight("2")))
                .containsExactly("40", "20", "40");
    }

    @Test
    void leastOnesAloneMayExceedTheAmount() {
        Spreading spreading = Spreading.of(
                new BigDecimal("50"),
                List.of(Share.atLeast(new BigDecimal("30"), one()), Share.atLeast(new BigDecimal("40"), one())),
                BigDecimal.ONE);
        assertThat(texts(spreading)).containsExactly("30", "40");
        assertThat(spreading.over()).isEqualByComparingTo("20");
    }

    @Test
    void inflationIsMeasuredAgainstWhatWasGiven() {
        Inflation inflation = Inflation.of(new BigDecimal("3000000"), new BigDecimal("3100000"));
        assertThat(inflation.difference()).isEqualByComparingTo("100000");
        assertThat(inflation.percent()).isEqualTo(new BigDecimal("3.33"));
        assertThat(Inflation.of(null, one())).isNull();
        assertThat(Inflation.of(one(), null)).isNull();
        assertThat(Inflation.raised(new BigDecimal("1000001"), new BigDecimal("2.5")))
                .isEqualByComparingTo("1025001");
    }

    private static List<String> spread(String amount, Share... shares) {
        Spreading spreading = Spreading.of(new BigDecimal(amount), List.of(shares), BigDecimal.ONE);
        assertThat(spreading.over()).isZero();
        return texts(spreading);
    }

    private static List<String> texts(Spreading spreading) {
        return spreading.amounts().stream().map(BigDecimal::toPlainString).toList();
    }

    private static Share weight(String weight) {
        return Share.of(new BigDecimal(weight));
    }

    private static BigDecimal one() {
        return BigDecimal.ONE;
    }
}
