package org.liaoyuan.scoring.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liaoyuan.scoring.core.Sums.sum;
import static org.liaoyuan.scoring.core.Sums.yuan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductSumTest {

    @Test
    void aLoanPutInAndTakenOutLeavesNoTrace() {
        ProductSum start = sum("MORTGAGE", 2, "300.00", "250.00");

        ProductSum with = start.plus(1, yuan("70.00"), yuan("60.00"));

        assertThat(with).isEqualTo(sum("MORTGAGE", 3, "370.00", "310.00"));
        assertThat(with.minusLoan(yuan("70.00"), yuan("60.00"))).isEqualTo(start);
        assertThat(ProductSum.none("MORTGAGE")).isEqualTo(sum("MORTGAGE", 0, "0.00"));
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, 0", "1, -0.01, 0", "1, 0, -0.01", "0, 0.01, 0", "0, 0, 0.01"})
    void refusesWhatCannotBe(int loans, String amount, String balance) {
        assertThatThrownBy(() -> sum("MORTGAGE", loans, amount, balance)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesToTakeOutALoanThatIsNotThere() {
        assertThatThrownBy(() -> ProductSum.none("MORTGAGE").minusLoan(yuan("0"), yuan("0")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sum("MORTGAGE", 1, "5.00").minusLoan(yuan("4.00"), yuan("4.00")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
