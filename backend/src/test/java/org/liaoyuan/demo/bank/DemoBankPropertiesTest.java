package org.liaoyuan.demo.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.liaoyuan.demo.bank.PlayedBank.Post;
import org.liaoyuan.demo.bank.PlayedBank.Row;

class DemoBankPropertiesTest {

    @Property(tries = 6)
    void isSoundOnAnyDay(@ForAll @IntRange(max = 1_500) int days, @ForAll @IntRange(max = 1_000) int seed) {
        LocalDate today = LocalDate.of(2024, 3, 1).plusDays(days);
        PlayedBank played = PlayedBank.of(DemoBank.generate(today, seed));
        assertThat(played.closed.keySet())
                .last()
                .isEqualTo(YearMonth.from(today).minusMonths(1));
        assertThat(played.ledgerRows.stream().filter(row -> !isSound(row, played, today)))
                .isEmpty();
        played.reversed.forEach((no, original) -> assertThat(original).as(no).isNotNull());
    }

    private static boolean isSound(Row row, PlayedBank played, LocalDate today) {
        return row.day("disbursed_on").isBefore(today)
                && post(played, row).equals(row.text("sub_branch_code"))
                && row.text("sub_branch_code").startsWith(row.text("branch_code"))
                && repaymentIsSound(row, today);
    }

    private static boolean repaymentIsSound(Row row, LocalDate today) {
        LocalDate repaidOn = row.day("repaid_on");
        return repaidOn == null
                || repaidOn.isBefore(today)
                        && !repaidOn.isBefore(row.day("disbursed_on"))
                        && row.number("repaid_amount").signum() > 0
                        && row.number("repaid_amount").compareTo(row.number("amount")) <= 0;
    }

    private static String post(PlayedBank bank, Row row) {
        return bank.posts.get(row.text("officer_no")).stream()
                .filter(post -> post.covers(row.day("disbursed_on")))
                .map(Post::unit)
                .collect(Collectors.joining("+"));
    }
}
