package org.liaoyuan.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liaoyuan.ledger.LoanSum;
import org.liaoyuan.ledger.LoanSums;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.time.BankTime;
import org.liaoyuan.scheme.ExampleScheme;
import org.liaoyuan.scheme.TestSchemes;
import org.liaoyuan.scoring.core.Line;
import org.liaoyuan.scoring.core.ProductSum;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;
import org.liaoyuan.testing.Tries;

/** Whatever is imported, moved and closed in whatever order: the stored results are those of a computation from nothing. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class EditScriptsTest {
    private static final List<String> STAFF =
            List.of(TestBank.OFFICER, TestBank.COLLEAGUE, TestBank.NEIGHBOUR, TestBank.FOREIGN_OFFICER);
    private static final List<String> PRODUCTS = List.of("MORTGAGE", "CONSUMER", "BUSINESS");
    private static final List<String> UNITS = List.of("S11", "S12", "S21");
    private static final int STEPS = Tries.of(25, 200);

    @Inject
    Sql sql;

    @Inject
    BankTime time;

    @Inject
    ScoredMonths months;

    @Inject
    MonthFrames frames;

    @Inject
    Renewal renewal;

    @Inject
    StoredMonths stored;

    @Inject
    LoanSums sums;

    @Inject
    VerificationService verification;

    private YearMonth first;
    private Random random;
    private final List<String> loans = new ArrayList<>();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Tries.of(6, 20));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keptResultsAreThoseComputedFromNothing(long seed) {
        random = new Random(seed);
        first = time.month().minusMonths(5);
        TestBank.standard();
        TestSchemes.publish(ExampleScheme.effectiveFrom(first));
        for (int step = 0; step < STEPS; step++) {
            edit(step);
        }
        assertRanksAreTheCores();
        assertClosedPointsAndAdjustmentsAddUp();
        closed().forEach(month ->
                assertThat(verification.verify(month).differences()).isEmpty());

        Map<String, Map<String, String>> kept = open();
        sql.update("delete from officer_month where not closed");
        QuarkusTransaction.requiringNew().run(() -> renewal.renew(frames.open(), null));
        assertThat(kept).isEqualTo(open());
    }

    private void edit(int step) {
        int kind = random.nextInt(10);
        if (kind < 5 || loans.isEmpty()) {
            importSome(step);
        } else if (kind < 7) {
            ledger().reverse(loans.remove(random.nextInt(loans.size()))).send();
        } else if (kind == 7) {
            ledger().repay(
                            any(loans),
                            first.atDay(20).plusDays(random.nextInt(60)).toString(),
                            "70000.00")
                    .send();
        } else if (kind == 8) {
            // Far enough ahead that no loan of an earlier step lies under another unit.
            TestStaff.move(any(STAFF), any(UNITS), time.today().plusDays(step + 1L));
        } else if (closed().size() < 4) {
            TestLedger.completeThrough(first.plusMonths(closed().size())).send();
            TestMonths.close(months.open().get(0));
        }
    }

    private void importSome(int step) {
        TestLedger ledger = ledger();
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            String loanNo = "L" + step + "-" + i;
            LocalDate day = first.atDay(1).plusDays(random.nextInt(150));
            ledger.loan(loanNo, day.toString(), any(PRODUCTS), 50_000 * (1 + random.nextInt(30)) + ".00", any(STAFF));
            loans.add(loanNo);
        }
        ledger.send();
    }

    private TestLedger ledger() {
        return TestLedger.completeThrough(first.atDay(1).plusDays(random.nextInt(150)));
    }

    private void assertRanksAreTheCores() {
        for (YearMonth month : months.all()) {
            List<StoredMonth> rows = stored.of(month);
            MonthRanks ranks =
                    new MonthRanks(rows.stream().map(StoredMonth::result).toList());
            rows.forEach(row ->
                    assertThat(row.ranks()).isEqualTo(ranks.of(row.result().staffNo())));
        }
    }

    /** Points and amount at the close, and everything posted since, are what the month's loans give today. */
    private void assertClosedPointsAndAdjustmentsAddUp() {
        for (YearMonth month : closed()) {
            Map<Long, BigDecimal> points = new TreeMap<>();
            sql.list("""
                    select person_id, sum(points) from (
                        select person_id, points - adjustment_points as points from officer_month where month = ?
                        union all select person_id, points from adjustment where closed_month = ?) p
                    group by person_id
                    """, row -> points.put(row.getLong(1), row.getBigDecimal(2)), month, month);
            Map<Long, List<ProductSum>> today = new TreeMap<>();
            for (LoanSum sum : sums.of(month, month.atEndOfMonth(), null)) {
                today.computeIfAbsent(sum.personId(), id -> new ArrayList<>())
                        .add(new ProductSum(sum.product(), sum.loans(), sum.amount(), sum.balance()));
            }
            points.forEach((person, total) -> assertThat(total)
                    .isEqualByComparingTo(
                            Line.totalPoints(Line.of(ExampleScheme.RULES, today.getOrDefault(person, List.of())))));
        }
    }

    private List<YearMonth> closed() {
        return months.latest()
                .map(latest -> months.all().stream()
                        .filter(month -> !month.isAfter(latest))
                        .toList())
                .orElse(List.of());
    }

    private Map<String, Map<String, String>> open() {
        Map<String, Map<String, String>> rows = new TreeMap<>();
        months.open()
                .forEach(month -> stored.of(month)
                        .forEach(row ->
                                rows.put(month + " " + row.result().staffNo(), Figures.of(row.result(), row.ranks()))));
        return rows;
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
