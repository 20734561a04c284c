package org.liaoyuan.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaoyuan.access.Role;
import org.liaoyuan.demo.bank.Staff;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class DemoProgressStoreTest {
    @Inject
    DemoProgressStore store;

    @Inject
    DemoAccounts accounts;

    @BeforeEach
    void empty() {
        TestBank.empty();
    }

    @Test
    void remembersHowFarTheBankHasCome() {
        assertThat(store.find()).isEmpty();
        DemoProgress begun = new DemoProgress(
                LocalDate.of(2026, 11, 25),
                7,
                8,
                0,
                List.of(new Staff(Role.OFFICER, "810001", "客户经理 A001", "310101", "澜川分行营业部")));
        store.begin(begun);
        assertThat(store.find()).contains(begun);
        store.done(3);
        assertThat(store.find()).hasValueSatisfying(progress -> {
            assertThat(progress.percent()).isEqualTo(37);
            assertThat(progress.done()).isFalse();
        });
        store.done(8);
        assertThat(store.find().orElseThrow().done()).isTrue();
    }

    @Test
    void showsNobodyOutsideDemoMode() {
        assertThat(accounts.accounts()).isEmpty();
    }
}
