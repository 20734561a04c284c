package org.liaoyuan.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liaoyuan.access.Role;
import org.liaoyuan.ledger.LedgerChange;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.scheme.ExampleScheme;
import org.liaoyuan.scheme.TestSchemes;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

/** Two years of a whole bank against results that were computed apart from this code. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class GoldenLedgerTest {
    private static final YearMonth FIRST = YearMonth.of(2023, 1);
    private static final YearMonth LAST = YearMonth.of(2024, 12);

    @Inject
    Sql sql;

    @Inject
    ScoreBook book;

    @Inject
    VerificationService verification;

    @Test
    void everyResultOfTwoYearsAgreesToTheCent() throws IOException {
        Optional<GoldenLedger> found = GoldenLedger.find();
        assumeTrue(found.isPresent(), "no shared/data beside the project: the golden ledger is not checked");
        TestBank.empty();
        TestBank.person(TestBank.HEAD_OFFICE, "总行员", "HO", Role.HEAD_OFFICE);
        found.get().loadOrganisation();
        TestSchemes.publish(ExampleScheme.RULES);
        imported(found.get());
        TestMonths.closeAll(FIRST, LAST);

        assertThat(stored()).isEqualTo(expected(found.get()));
        for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
            assertThat(verification.verify(month).matches())
                    .as("verify %s", month)
                    .isTrue();
        }
    }

    private void imported(GoldenLedger golden) {
        QuarkusTransaction.requiringNew().timeout(600).run(() -> {
            try {
                Set<Long> touched = golden.loadLedger(LAST.atEndOfMonth());
                book.changed(new LedgerChange(sql.count("select max(id) from revision"), touched, List.of()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static List<String> expected(GoldenLedger golden) throws IOException {
        return golden.expected().stream()
                .map(row -> row.values().stream()
                        .map(value -> value.equals("True") ? "true" : value.equals("False") ? "false" : value)
                        .toList())
                .map(List::toString)
                .sorted()
                .toList();
    }

    private List<String> stored() {
        return sql.list("""
                        select to_char(o.month, 'YYYY-MM'), p.staff_no, tier, points, amount, loans,
                            exempt_reason is not null, miss, streak, attainment, points_met, b.code, u.code, rank_bank,
                            rank_branch, rank_sub_branch, rank_tier
                        from officer_month o
                        join person p on p.id = o.person_id
                        join unit u on u.id = o.unit_id
                        join unit b on b.id = o.branch_id
                        where closed
                        """, GoldenLedgerTest::row).stream().sorted().toList();
    }

    private static String row(ResultSet row) throws SQLException {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            Object cell = row.getObject(i);
            cells.add(cell.toString());
        }
        return cells.toString();
    }
}
