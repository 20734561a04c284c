package org.liaoyuan.scoring.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liaoyuan.scoring.core.Sums.sum;
import static org.liaoyuan.scoring.core.Sums.yuan;

import java.util.List;
import org.junit.jupiter.api.Test;

class WhatIfTest {

    @Test
    void furtherLoansAreUnpaidAndAddUp() {
        List<ProductSum> sums = List.of(sum("MORTGAGE", 2, "900000.00", "700000.00"), sum("CONSUMER", 1, "50000.00"));

        assertThat(WhatIf.add(
                        sums,
                        List.of(
                                new HypotheticalLoans("BUSINESS", 1, yuan("1000000.00")),
                                new HypotheticalLoans("MORTGAGE", 3, yuan("500000.00")),
                                new HypotheticalLoans("MORTGAGE", 1, yuan("100000.00")))))
                .containsExactly(
                        sum("MORTGAGE", 6, "2500000.00", "2300000.00"),
                        sum("CONSUMER", 1, "50000.00"),
                        sum("BUSINESS", 1, "1000000.00"));
    }

    @Test
    void noFurtherLoansChangeNothing() {
        List<ProductSum> sums = List.of(sum("MORTGAGE", 2, "900000.00"));

        assertThat(WhatIf.add(sums, List.of())).isEqualTo(sums);
        assertThat(WhatIf.add(sums, List.of(new HypotheticalLoans("MORTGAGE", 0, yuan("1.00")))))
                .isEqualTo(sums);
    }
}
