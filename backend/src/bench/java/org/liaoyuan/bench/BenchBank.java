package org.liaoyuan.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Objects;

/** A bank of 40 officers a sub-branch and 50 sub-branches a branch, made in SQL; its scheme comes over HTTP. */
final class BenchBank {
    static final String HEAD_OFFICE = "ho1";
    private static final int OFFICERS_OF_UNIT = 40;
    private static final int UNITS_OF_BRANCH = 50;
    private static final int FIRST_STAFF_NO = 100_000;

    private BenchBank() {}

    static String staffNo(int officer) {
        return Integer.toString(FIRST_STAFF_NO + officer);
    }

    static void create(Database database, int officers) throws SQLException {
        int units = (officers + OFFICERS_OF_UNIT - 1) / OFFICERS_OF_UNIT;
        int branches = (units + UNITS_OF_BRANCH - 1) / UNITS_OF_BRANCH;
        database.run(
                """
                insert into unit (code, name, level, parent_id, known_from)
                select 'B' || n, n || '分行', 'BRANCH', (select id from unit where code = 'HO'), 0
                from generate_series(0, %d) n""".formatted(branches - 1),
                """
                insert into unit (code, name, level, parent_id, known_from)
                select 'S' || n, n || '支行', 'SUB_BRANCH', (select id from unit where code = 'B' || n / %d), 0
                from generate_series(0, %d) n""".formatted(UNITS_OF_BRANCH, units - 1),
                """
                insert into person (staff_no, name, unit_id, hired_on, created_at)
                select (%d + n)::text, '经理' || n, u.id, '2015-01-01', now()
                from generate_series(0, %d) n join unit u on u.code = 'S' || n / %d""".formatted(FIRST_STAFF_NO, officers - 1, OFFICERS_OF_UNIT),
                "insert into revision (kind, at) values ('BENCH', now())",
                """
                insert into assignment (person_id, unit_id, valid_from, known_from)
                select id, unit_id, '2015-01-01', (select max(id) from revision) from person where hired_on is not null""",
                "insert into account (person_id, must_change) select id, false from person where hired_on is not null");
        person(database, HEAD_OFFICE, "HEAD_OFFICE");
        database.run("analyze");
    }

    /** Somebody of head office. */
    static void person(Database database, String staffNo, String role) throws SQLException {
        database.run(
                """
                insert into person (staff_no, name, unit_id, created_at)
                select '%s', '总行员', id, now() from unit where code = 'HO'""".formatted(staffNo),
                "insert into account (person_id, must_change) select id, false from person where staff_no = '%s'"
                        .formatted(staffNo),
                """
                insert into role_grant (id, person_id, role, unit_id, valid_from, granted_at)
                select gen_random_uuid(), id, '%s', unit_id, '2015-01-01', now()
                from person where staff_no = '%s'""".formatted(role, staffNo));
    }

    /** The example's rules, in force from this month on. */
    static byte[] scheme(YearMonth from) throws IOException {
        try (InputStream in = BenchBank.class.getResourceAsStream("/scheme/default-scheme.json")) {
            String rules = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return rules.replaceAll("\"effectiveFrom\": \"[^\"]*\"", "\"effectiveFrom\": \"" + from + "\"")
                    .getBytes(StandardCharsets.UTF_8);
        }
    }
}
