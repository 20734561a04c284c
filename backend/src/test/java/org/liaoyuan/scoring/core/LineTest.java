package org.liaoyuan.scoring.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liaoyuan.scheme.ExampleScheme.RULES;
import static org.liaoyuan.scheme.ExampleScheme.product;
import static org.liaoyuan.scoring.core.Sums.sum;
import static org.liaoyuan.scoring.core.Sums.yuan;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaoyuan.scheme.SchemeRules;

class LineTest {

    @Test
    void workedExampleToTheCent() {
        List<Line> lines = Line.of(
                RULES,
                List.of(
                        sum("BUSINESS", 2, "2700000.00", "2600000.00"),
                        sum("MORTGAGE", 4, "2400000.00"),
                        sum("CONSUMER", 10, "900000.00")));

        assertThat(lines)
                .containsExactly(
                        line("MORTGAGE", 4, "2400000.00", "2400000.00", "600000.00", "500000", "1.2000", "1.0", "4.80"),
                        line("CONSUMER", 10, "900000.00", "900000.00", "90000.00", "120000", "0.8000", "0.6", "4.80"),
                        line(
                                "BUSINESS",
                                2,
                                "2700000.00",
                                "2600000.00",
                                "1300000.00",
                                "800000",
                                "1.5000",
                                "1.5",
                                "4.50"));
        assertThat(Line.totalPoints(lines)).isEqualTo(yuan("14.10"));
        assertThat(Line.totalAmount(lines)).isEqualTo(yuan("6000000.00"));
        assertThat(Line.totalLoans(lines)).isEqualTo(16);
    }

    @ParameterizedTest
    @CsvSource({
        "3999749.99, 8.00, 0.8000",
        "4000000.00, 8.00, 0.8000",
        "4000249.99, 8.00, 0.8000",
        "4000250.00, 8.00, 0.8001",
        "4999999.99, 10.00, 1.0000",
        "7499749.99, 15.00, 1.4999",
        "7499750.00, 15.00, 1.5000",
        "7500000.00, 15.00, 1.5000",
        "7500000.01, 15.00, 1.5000",
        "9900000.00, 15.00, 1.5000",
        "0.00, 8.00, 0.8000",
    })
    void factorAtItsBounds(String balance, String points, String factor) {
        Line line = Line.of(RULES.products().get(0), sum("MORTGAGE", 10, "9900000.00", balance));

        assertThat(line.factor()).isEqualTo(yuan(factor));
        assertThat(line.points())
                .isEqualTo(yuan(points).max(Exact.round2(yuan(factor).multiply(BigDecimal.TEN))));
    }

    @Test
    void theQuotientIsNotRoundedBeforeItsFourPlaces() {
        // The average 0.0666… shown as 0.07 would give 0.0700 instead of 0.0667.
        SchemeRules.Product rule = product("TINY", "1", "1", "0", "10");

        Line line = Line.of(rule, sum("TINY", 3, "0.20"));

        assertThat(line.averageBalance()).isEqualTo(yuan("0.07"));
        assertThat(line.factor()).isEqualTo(yuan("0.0667"));
    }

    @ParameterizedTest
    @CsvSource({"1.0049, 1.00", "1.005, 1.01", "1.0051, 1.01", "2.5, 2.50"})
    void pointsRoundHalfUpToTwoPlaces(String coefficient, String points) {
        SchemeRules.Product rule = product("UNIT", coefficient, "100", "1", "1");

        assertThat(Line.of(rule, sum("UNIT", 1, "100.00")).points()).isEqualTo(yuan(points));
    }

    @Test
    void aProductWithoutALoanHasNoLineAndNoPoints() {
        assertThat(Line.of(RULES, List.of(ProductSum.none("MORTGAGE")))).isEmpty();
        assertThat(Line.of(RULES, List.of())).isEmpty();
        assertThat(Line.totalPoints(List.of())).isEqualTo(yuan("0.00"));
        assertThat(Line.totalAmount(List.of())).isEqualTo(yuan("0.00"));
        assertThat(Line.points(RULES.products().get(0), ProductSum.none("MORTGAGE")))
                .isEqualTo(yuan("0.00"));
    }

    @Test
    void refusesWhatHasNoRule() {
        assertThatThrownBy(() -> Line.of(RULES, List.of(sum("LEASE", 1, "1.00"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("LEASE");
        assertThatThrownBy(() -> Line.of(RULES.products().get(0), sum("CONSUMER", 1, "1.00")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Line.of(RULES.products().get(0), ProductSum.none("MORTGAGE")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Line line(
            String product,
            int loans,
            String amount,
            String balance,
            String average,
            String benchmark,
            String factor,
            String coefficient,
            String points) {
        return new Line(
                product,
                loans,
                yuan(amount),
                yuan(balance),
                yuan(average),
                yuan(benchmark),
                yuan(factor),
                yuan(coefficient),
                yuan(points));
    }
}
