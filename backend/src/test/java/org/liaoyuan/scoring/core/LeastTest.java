package org.liaoyuan.scoring.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liaoyuan.scoring.core.Sums.yuan;

import java.math.BigDecimal;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class LeastTest {

    @Property
    void findsEveryAmountToTheCent(@ForAll @BigRange(min = "0", max = "99999999") @Scale(2) BigDecimal limit) {
        assertThat(Least.amount(yuan("100000000.00"), amount -> Exact.reaches(amount, limit)))
                .contains(limit.setScale(2));
    }

    @Property
    void findsEveryNumber(@ForAll @IntRange(max = 10_000) int limit) {
        assertThat(Least.number(10_000, number -> number >= limit)).isEqualTo(OptionalInt.of(limit));
    }

    @Test
    void saysWhenNothingReaches() {
        assertThat(Least.amount(yuan("1.00"), amount -> false)).isEmpty();
        assertThat(Least.number(1, number -> false)).isEmpty();
    }
}
