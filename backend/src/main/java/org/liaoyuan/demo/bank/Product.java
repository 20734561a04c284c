package org.liaoyuan.demo.bank;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** What the bank lends, with figures near the benchmarks of the demo's scheme; amounts in yuan, rates in per cent. */
enum Product {
    MORTGAGE(
            1.0,
            470_000,
            0.42,
            90_000,
            3_000_000,
            List.of(120, 180, 240, 240, 300, 360, 360),
            3.05,
            3.75,
            0.020,
            List.of("一手住房", "一手住房", "二手住房", "二手住房", "商业用房")),
    CONSUMER(
            0.6,
            108_000,
            0.50,
            10_000,
            500_000,
            List.of(12, 24, 36, 36, 60),
            3.10,
            5.40,
            0.055,
            List.of("信用消费", "信用消费", "装修", "购车")),
    BUSINESS(
            1.5,
            740_000,
            0.55,
            50_000,
            6_000_000,
            List.of(12, 12, 24, 36, 60),
            3.20,
            4.90,
            0.040,
            List.of("抵押经营", "抵押经营", "商户信用", "产业链"));

    private static final int THOUSAND = 1_000;

    private final double points;
    private final double medianAmount;
    private final double spread;
    private final double least;
    private final double most;
    private final List<Integer> terms;
    private final double leastRate;
    private final double mostRate;
    private final double earlyRepaid;
    private final List<String> kinds;

    Product(
            double points,
            double medianAmount,
            double spread,
            double least,
            double most,
            List<Integer> terms,
            double leastRate,
            double mostRate,
            double earlyRepaid,
            List<String> kinds) {
        this.points = points;
        this.medianAmount = medianAmount;
        this.spread = spread;
        this.least = least;
        this.most = most;
        this.terms = terms;
        this.leastRate = leastRate;
        this.mostRate = mostRate;
        this.earlyRepaid = earlyRepaid;
        this.kinds = kinds;
    }

    /** Points that a loan of ordinary size brings, near enough to plan with. */
    double points() {
        return points;
    }

    /** Share of the loans that are repaid early, wholly or in part. */
    double earlyRepaid() {
        return earlyRepaid;
    }

    /** Whole thousands mostly, as people borrow. */
    BigDecimal amount(Dice dice, double size) {
        double yuan = Math.min(most, Math.max(least, dice.around(medianAmount * size, spread)));
        long whole = Math.round(yuan / THOUSAND) * THOUSAND;
        long odd = dice.chance(0.06) ? dice.between(1, 99) * 10L : 0;
        return BigDecimal.valueOf(whole + odd).setScale(2);
    }

    Terms terms(Dice dice) {
        BigDecimal rate = BigDecimal.valueOf(dice.between(leastRate, mostRate)).setScale(2, RoundingMode.HALF_UP);
        return new Terms(dice.pick(terms), rate, dice.pick(kinds));
    }

    /** @param annualRate per cent */
    record Terms(int months, BigDecimal annualRate, String kind) {}
}
