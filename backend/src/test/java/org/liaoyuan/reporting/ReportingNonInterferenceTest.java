package org.liaoyuan.reporting;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaoyuan.scoring.TestLedger;
import org.liaoyuan.scoring.TestStaff;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.NonInterference;
import org.liaoyuan.testing.TestBank;

/** What other units do changes no answer of a manager's. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class ReportingNonInterferenceTest {
    private static final String[] REPORTS = {
        "/api/v1/scores/2024-03/summary?",
        "/api/v1/reports/2024-03/growth?",
        "/api/v1/reports/2024-03/products?",
        "/api/v1/reports/2024-03/gap?",
        "/api/v1/reports/2024-03/gap?against=LAST_YEAR&",
        "/api/v1/reports/2024-03/tier-flow?",
        "/api/v1/reports/2024-03/tier-flow/officers?",
        "/api/v1/reports/2024-03/attention?"
    };

    @BeforeEach
    void bank() {
        ReportBank.make();
    }

    @Test
    void anotherBranchIsAnotherWorld() {
        NonInterference.of(TestBank.SUB_BRANCH_MANAGER, reports("S11"))
                .and(TestBank.BRANCH_MANAGER, reports("B1"))
                .and(TestBank.BRANCH_MANAGER, reports("S12"))
                .and(TestBank.BRANCH_MANAGER, reports("S21"))
                .witness(TestBank.HEAD_OFFICE, reports("HO"))
                .witness(TestBank.OTHER_BRANCH_MANAGER, reports("B2"))
                .assertHoldsThrough(ReportingNonInterferenceTest::changeOfTheOtherBranch);
    }

    @Test
    void aNeighbouringSubBranchToo() {
        NonInterference.of(TestBank.SUB_BRANCH_MANAGER, reports("S11"))
                .witness(TestBank.BRANCH_MANAGER, reports("S12"))
                .assertHoldsThrough(() -> {
                    TestStaff.join("o122", "S12", LocalDate.of(2024, 3, 4));
                    TestLedger.completeThrough(ReportBank.TODAY)
                            .reverse("M4")
                            .loan("N1", "2024-02-07", "MORTGAGE", "555000.00", TestBank.NEIGHBOUR)
                            .loan("N2", "2023-03-07", "MORTGAGE", "555000.00", TestBank.NEIGHBOUR)
                            .send();
                });
    }

    /** In each of the three months; an officer comes, and one goes. */
    private static void changeOfTheOtherBranch() {
        TestStaff.join("o212", "S21", LocalDate.of(2024, 2, 5));
        TestStaff.join("o213", "S21", LocalDate.of(2024, 3, 4));
        TestStaff.leave("o212", LocalDate.of(2024, 2, 29));
        TestLedger.completeThrough(ReportBank.TODAY)
                .reverse("M5")
                .loan("X1", "2024-03-08", "BUSINESS", "5000000.00", "o213")
                .loan("X2", "2024-02-28", "MORTGAGE", "100000.00", TestBank.FOREIGN_OFFICER)
                .loan("X3", "2024-02-07", "MORTGAGE", "100000.00", TestBank.FOREIGN_OFFICER)
                .loan("X4", "2023-03-07", "CONSUMER", "100000.00", TestBank.FOREIGN_OFFICER)
                .send();
    }

    private static String[] reports(String unit) {
        return Stream.of(REPORTS).map(path -> path + "unit=" + unit).toArray(String[]::new);
    }
}
