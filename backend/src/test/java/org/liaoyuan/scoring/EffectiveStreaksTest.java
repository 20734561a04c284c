package org.liaoyuan.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liaoyuan.testing.TestBank.OFFICER;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaoyuan.exemption.ExemptionEffects;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.testing.BankApi;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;
import org.liaoyuan.warning.WarningBank;

/** What became known after the months closed; o111 missed January to March 2024. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class EffectiveStreaksTest {
    private static final YearMonth MARCH = YearMonth.of(2024, 3);

    @Inject
    EffectiveStreaks streaks;

    @Inject
    StreakRestarts restarts;

    @Inject
    Sql sql;

    private WarningBank bank;

    @BeforeEach
    void bank() {
        bank = new WarningBank().closed("2024-01").closed("2024-02").closed("2024-03");
    }

    @Test
    void withNothingNewItIsTheStoredOne() {
        assertThat(effective()).isEqualTo(3).isEqualTo(stored("2024-03"));
    }

    @Test
    void aLateLoanCountsInItsOwnMonth() {
        BankApi.importLedger(
                "late.csv",
                "loan_no,disbursed_on,product,amount,officer_no\nL1,2024-02-10,MORTGAGE,800000,o111\n"
                        .getBytes(StandardCharsets.UTF_8),
                "?mode=STRICT&completeThrough=2024-03-31");
        assertThat(effective()).isOne();
        assertThat(stored("2024-03")).isEqualTo(3);
    }

    @Test
    void aLateLoanThatIsNotEnoughChangesNothing() {
        BankApi.importLedger(
                "late.csv",
                "loan_no,disbursed_on,product,amount,officer_no\nL1,2024-02-10,MORTGAGE,799999.99,o111\n"
                        .getBytes(StandardCharsets.UTF_8),
                "?mode=STRICT&completeThrough=2024-03-31");
        assertThat(effective()).isEqualTo(3);
    }

    @Test
    void halfTheWorkingDaysAwayMakeAMonthExempt() {
        assertThat(effect("2024-02-01", "2024-02-20").months()).containsExactly(YearMonth.of(2024, 2));
        assertThat(effect("2024-02-01", "2024-02-20"))
                .extracting("before", "after")
                .containsExactly(3, 2);
        assertThat(effect("2024-02-01", "2024-02-05"))
                .extracting("before", "after")
                .containsExactly(3, 3);
        assertThat(effect("2024-01-01", "2024-03-31"))
                .extracting("before", "after")
                .containsExactly(3, 0);
    }

    @Test
    void whoeverIsKeptBeginsAnewWithTheMonthAfter() {
        QuarkusTransaction.requiringNew().run(() -> restarts.after(TestBank.personId(OFFICER), YearMonth.of(2024, 4)));
        bank.closed("2024-04").closed("2024-05");
        assertThat(stored("2024-04")).as("the month decided in").isEqualTo(4);
        assertThat(stored("2024-05")).isOne();
        assertThat(BankApi.verify("2024-05").getBoolean("matches")).isTrue();
        assertThat(BankApi.verify("2024-03").getBoolean("matches")).isTrue();
    }

    private int effective() {
        return QuarkusTransaction.requiringNew().call(() -> streaks.after(TestBank.personId(OFFICER), MARCH));
    }

    private ExemptionEffects.Effect effect(String from, String until) {
        return QuarkusTransaction.requiringNew()
                .call(() -> streaks.of(TestBank.personId(OFFICER), LocalDate.parse(from), LocalDate.parse(until)));
    }

    private int stored(String month) {
        return (int) sql.count(
                "select streak from officer_month where month = ? and person_id = ?",
                YearMonth.parse(month),
                TestBank.personId(OFFICER));
    }
}
