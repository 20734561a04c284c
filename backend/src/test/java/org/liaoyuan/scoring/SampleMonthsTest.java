package org.liaoyuan.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaoyuan.access.Role;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.scheme.ExampleScheme;
import org.liaoyuan.scheme.SchemeRules;
import org.liaoyuan.scheme.TestSchemes;
import org.liaoyuan.scoring.core.MonthChange;
import org.liaoyuan.scoring.core.Rerun;
import org.liaoyuan.testing.Csv;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

/**
 * The worked example, a transfer, a leaver, a newcomer, reversals, late rows and early repayments, against figures worked out
 * by hand (sample/README.txt). The journey over HTTP has the same months.
 */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class SampleMonthsTest {
    private static final YearMonth JANUARY = YearMonth.of(2024, 1);
    private static final Map<String, String> PRODUCTS = Map.of("按揭", "MORTGAGE", "消费", "CONSUMER", "经营", "BUSINESS");

    @Inject
    Sql sql;

    @Inject
    VerificationService verification;

    @Inject
    ClosedPast past;

    @BeforeEach
    void play() {
        TestBank.empty();
        TestBank.person(TestBank.HEAD_OFFICE, "总行员", "HO", Role.HEAD_OFFICE);
        TestBank.unit("1", "东分行", "HO", "BRANCH");
        TestBank.unit("101", "东分行营业部", "1", "SUB_BRANCH");
        TestBank.unit("102", "东分行二支行", "1", "SUB_BRANCH");
        TestBank.unit("2", "西分行", "HO", "BRANCH");
        TestBank.unit("201", "西分行营业部", "2", "SUB_BRANCH");
        Csv.rows("/sample/organisation-1.csv")
                .forEach(row -> TestBank.officer(
                        row.getField("officer_no"),
                        row.getField("officer_name"),
                        row.getField("sub_branch_code"),
                        LocalDate.parse(row.getField("hired_on")),
                        null));
        TestSchemes.publish(ExampleScheme.effectiveFrom(JANUARY));
        for (int i = 0; i < 4; i++) {
            YearMonth month = JANUARY.plusMonths(i);
            if (i == 2) {
                TestStaff.move("700001", "102", LocalDate.of(2024, 3, 15));
                TestStaff.leave("700002", LocalDate.of(2024, 3, 20));
            }
            send(month, Csv.rows("/sample/ledger-" + (i + 1) + ".csv"));
            TestMonths.close(month);
        }
    }

    @Test
    void everyFigureIsTheOneWorkedOutByHand() {
        List<String> expected = Csv.rows("/sample/expected.csv").stream()
                .map(row -> String.join(",", row.getFields()))
                .toList();

        assertThat(stored()).containsExactlyElementsOf(expected);
        for (int i = 0; i < 4; i++) {
            Verification verified = verification.verify(JANUARY.plusMonths(i));
            assertThat(verified.differences()).isEmpty();
            assertThat(verified.matches()).isTrue();
        }
    }

    /** Transfers, leavers, late rows and reversals included: facts are read as they were known at each close. */
    @Test
    void runAgainUnderTheirOwnRulesTheMonthsComeOutTheSame() {
        for (YearMonth from = JANUARY; !from.isAfter(JANUARY.plusMonths(3)); from = from.plusMonths(1)) {
            SchemeRules rules = ExampleScheme.effectiveFrom(JANUARY);
            PastMonths months = past.between(from, JANUARY.plusMonths(3), rules);
            List<MonthChange> changes = months.of(past.people(from, JANUARY.plusMonths(3))).stream()
                    .flatMap(officer -> Rerun.of(rules, officer).stream())
                    .toList();

            assertThat(changes).isNotEmpty().allSatisfy(month -> {
                assertThat(month.after())
                        .usingRecursiveComparison()
                        .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                        .ignoringFields("tier.averagePoints", "tier.monthsUsed")
                        .isEqualTo(month.before());
                assertThat(month.rushAfter()).isEqualTo(month.past().rushBefore());
            });
        }
    }

    private static void send(YearMonth month, List<NamedCsvRecord> rows) {
        TestLedger ledger = TestLedger.completeThrough(month);
        for (NamedCsvRecord row : rows) {
            String loanNo = row.getField("loan_no");
            if (row.getField("type").equals("REVERSAL")) {
                ledger.reverse(loanNo);
            } else if (loanNo.equals("REPAID1") && !row.getField("repaid_on").isEmpty()) {
                ledger.repay(loanNo, row.getField("repaid_on"), row.getField("repaid_amount"));
            } else {
                ledger.loan(
                        loanNo,
                        row.getField("disbursed_on"),
                        PRODUCTS.get(row.getField("product")),
                        row.getField("amount"),
                        row.getField("officer_no"),
                        orNull(row.getField("repaid_on")),
                        orNull(row.getField("repaid_amount")));
            }
        }
        ledger.send();
    }

    private static String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private List<String> stored() {
        return sql.list("""
                select concat_ws(',', to_char(month, 'YYYY-MM'), p.staff_no, u.code, tier, points, amount, loans,
                    case when exempt_reason is null then 'false' else 'true' end, streak, replace(warning, 'NONE', ''),
                    attainment, case when points_met then 'true' else 'false' end, coalesce(rank_bank::text, ''),
                    coalesce(rank_branch::text, ''), coalesce(rank_sub_branch::text, ''), coalesce(rank_tier::text, ''),
                    adjustment_points, adjustment_amount)
                from officer_month o join person p on p.id = o.person_id join unit u on u.id = o.unit_id
                where closed order by month, p.staff_no
                """, row -> row.getString(1));
    }
}
