package org.liaoyuan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liaoyuan.access.Role;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.testing.BankApi;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

/** Taking a role away never shows anything more: one person with every role there is, who loses them in random order. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class FewerRolesTest {
    private static final long SEED = 20_240_301;
    private static final int ORDERS = 6;
    private static final String PERSON = "many1";

    private record Grant(Role role, String unit) {}

    private static final List<Grant> GRANTS = List.of(
            new Grant(Role.SUB_BRANCH_MANAGER, "S11"),
            new Grant(Role.SUB_BRANCH_MANAGER, "S21"),
            new Grant(Role.BRANCH_MANAGER, "B1"),
            new Grant(Role.HEAD_OFFICE, "HO"),
            new Grant(Role.AUDITOR, "HO"));

    @Inject
    Sql sql;

    @Test
    void losingARoleNeverShowsMore() {
        MatrixBank.scored();
        BankApi.importLeaves(
                "staff_no,from,until,kind\n"
                        + "o111,2024-03-04,2024-03-05,SICK\no121,2024-03-04,2024-03-05,SICK\no211,2024-03-04,2024-03-05,SICK\n");
        TestBank.person(PERSON, "多岗员", "HO", Role.CANDIDATE);
        Random random = new Random(SEED);
        for (int order = 0; order < ORDERS; order++) {
            List<Grant> held = new ArrayList<>(GRANTS);
            Collections.shuffle(held, random);
            hold(held);
            Set<String> before = seen();
            assertThat(before).as("with every role").hasSize(10);
            while (!held.isEmpty()) {
                Grant lost = held.remove(held.size() - 1);
                hold(held);
                Set<String> now = seen();
                assertThat(before)
                        .as("seed %d: without %s, with %s", SEED, lost, held)
                        .containsAll(now);
                before = now;
            }
            assertThat(before).isEmpty();
        }
    }

    private void hold(List<Grant> grants) {
        long id = TestBank.personId(PERSON);
        sql.update("delete from role_grant where person_id = ? and role <> 'CANDIDATE'", id);
        for (Grant grant : grants) {
            sql.update(
                    "insert into role_grant (id, person_id, role, unit_id, valid_from, granted_at) values (?, ?, ?, ?, ?, now())",
                    UUID.randomUUID(),
                    id,
                    grant.role(),
                    TestBank.unitId(grant.unit()),
                    LocalDate.of(2020, 1, 1));
        }
    }

    /** Every officer whose figures, and every loan and leave, that the person is shown. */
    private static Set<String> seen() {
        Set<String> seen = new TreeSet<>();
        items("/api/v1/scores/2024-01?size=500").stream()
                .filter(row -> row.containsKey("amount"))
                .forEach(row -> seen.add("officer " + row.get("staffNo")));
        items("/api/v1/ledger/loans?size=500").forEach(row -> seen.add("loan " + row.get("loanNo")));
        items("/api/v1/leaves?size=500").forEach(row -> seen.add("leave " + row.get("staffNo")));
        return seen;
    }

    private static List<Map<String, Object>> items(String path) {
        List<Map<String, Object>> items =
                TestBank.as(PERSON).get(path).jsonPath().getList("items");
        return items == null ? List.of() : items;
    }
}
