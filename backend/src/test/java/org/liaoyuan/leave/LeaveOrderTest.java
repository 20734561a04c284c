package org.liaoyuan.leave;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liaoyuan.access.Caller;
import org.liaoyuan.platform.jobs.JobOutcome;
import org.liaoyuan.platform.jobs.JobStatus;
import org.liaoyuan.platform.jobs.Jobs;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.rejected.BadRows;
import org.liaoyuan.testing.BankApi;
import org.liaoyuan.testing.Csv;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

/** Splitting leaves into any files in any order, and sending some twice, gives the same leaves and the same scores. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class LeaveOrderTest {
    private static final long SEED = 20260823;
    private static final int TRIES = 12;
    private static final List<String> OFFICERS =
            List.of(TestBank.OFFICER, TestBank.COLLEAGUE, TestBank.NEIGHBOUR, TestBank.FOREIGN_OFFICER);

    @Inject
    Sql sql;

    @Inject
    Jobs jobs;

    @Inject
    Caller caller;

    @Inject
    LeaveImportService service;

    @Test
    void theOrderOfFilesDoesNotMatter() {
        Random random = new Random(SEED);
        for (int tries = 0; tries < TRIES; tries++) {
            List<LeaveRow> rows = leaves(random);
            bank();
            take(rows);
            String together = state();
            bank();
            List<LeaveRow> shuffled = new ArrayList<>(rows);
            Collections.shuffle(shuffled, random);
            for (int at = 0; at < shuffled.size(); ) {
                int until = Math.min(shuffled.size(), at + 1 + random.nextInt(4));
                take(shuffled.subList(random.nextInt(at + 1), until));
                at = until;
            }
            assertThat(state()).as("seed %d, try %d", SEED, tries).isEqualTo(together);
        }
    }

    /** Some leaves an officer, none on the days of another. */
    private static List<LeaveRow> leaves(Random random) {
        List<LeaveRow> rows = new ArrayList<>();
        for (String officer : OFFICERS) {
            LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(20));
            while (day.isBefore(LocalDate.of(2024, 5, 1))) {
                LocalDate until = day.plusDays(random.nextInt(25));
                LeaveKind kind = LeaveKind.values()[random.nextInt(LeaveKind.values().length)];
                rows.add(new LeaveRow(rows.size() + 2, officer, day, until, kind, false, List.of()));
                day = until.plusDays(1 + random.nextInt(30));
            }
        }
        return rows;
    }

    private void bank() {
        TestBank.standard();
        BankApi.publishScheme(new String(Csv.bytes("/sample/scheme.json"), StandardCharsets.UTF_8));
    }

    private void take(List<LeaveRow> rows) {
        caller.assume(TestBank.personId(TestBank.HEAD_OFFICE));
        JobOutcome outcome = QuarkusTransaction.requiringNew().call(() -> {
            UUID id = jobs.enqueue("TEST", caller.makerId(), "x");
            sql.update("update job set status = 'DONE' where id = ?", id);
            LeaveFile file = new LeaveFile(List.of(), rows, rows.size(), new BadRows());
            return service.take(id, new LeaveImportService.Upload("x", "x", "x"), file);
        });
        assertThat(outcome.status()).isEqualTo(JobStatus.DONE);
    }

    private String state() {
        return sql.one("""
                        select (select string_agg(concat_ws(' ', person_id, valid_from, valid_until, kind), '|'
                                order by person_id, valid_from) from officer_leave where known_until is null)
                            || (select string_agg(concat_ws(' ', month, person_id, exempt_reason, idle, streak, digest), '|'
                                order by month, person_id) from officer_month where month < '2024-07-01')
                        """, row -> row.getString(1)).orElseThrow();
    }
}
