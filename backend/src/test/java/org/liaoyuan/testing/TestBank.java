package org.liaoyuan.testing;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.Role;
import org.liaoyuan.access.TestTokens;
import org.liaoyuan.platform.persistence.Revisions;
import org.liaoyuan.platform.persistence.Sql;

/**
 * A small bank made in the database: branch B1 with sub-branches S11 and S12, branch B2 with S21, and one person for each
 * kind of caller. Tests begin with {@link #standard()}, which empties every table first.
 */
public final class TestBank {
    public static final String ADMIN = "admin1";
    public static final String HEAD_OFFICE = "ho1";
    public static final String AUDITOR = "au1";
    public static final String CANDIDATE = "ca1";
    public static final String BRANCH_MANAGER = "bm1";
    public static final String OTHER_BRANCH_MANAGER = "bm2";
    public static final String SUB_BRANCH_MANAGER = "sm11";
    public static final String OTHER_SUB_BRANCH_MANAGER = "sm21";
    /** Of S11, S11, S12 and S21. */
    public static final String OFFICER = "o111";

    public static final String COLLEAGUE = "o112";
    public static final String NEIGHBOUR = "o121";
    public static final String FOREIGN_OFFICER = "o211";

    private static final Instant AT = Instant.parse("2023-01-01T00:00:00Z");
    private static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 1);

    /** A deadlock, and a lock that was not to be had in time. */
    private static final Set<String> HELD = Set.of("40P01", "55P03");

    private static final int MUCH = 1 << 18;

    private static @Nullable Connection cleaner;

    private TestBank() {}

    public static void standard() {
        empty();
        QuarkusTransaction.requiringNew().run(TestBank::people);
    }

    private static void people() {
        unit("B1", "第一分行", "HO", "BRANCH");
        unit("S11", "第一分行营业部", "B1", "SUB_BRANCH");
        unit("S12", "第一分行二支行", "B1", "SUB_BRANCH");
        unit("B2", "第二分行", "HO", "BRANCH");
        unit("S21", "第二分行营业部", "B2", "SUB_BRANCH");
        person(ADMIN, "管理员", "HO", Role.ADMIN);
        person(HEAD_OFFICE, "总行员", "HO", Role.HEAD_OFFICE);
        person(AUDITOR, "审计员", "HO", Role.AUDITOR);
        person(CANDIDATE, "后备员", "B1", Role.CANDIDATE);
        person(BRANCH_MANAGER, "分行甲", "B1", Role.BRANCH_MANAGER);
        person(OTHER_BRANCH_MANAGER, "分行乙", "B2", Role.BRANCH_MANAGER);
        person(SUB_BRANCH_MANAGER, "支行甲", "S11", Role.SUB_BRANCH_MANAGER);
        person(OTHER_SUB_BRANCH_MANAGER, "支行乙", "S21", Role.SUB_BRANCH_MANAGER);
        officer(OFFICER, "经理甲", "S11", LONG_AGO, null);
        officer(COLLEAGUE, "经理乙", "S11", LONG_AGO, null);
        officer(NEIGHBOUR, "经理丙", "S12", LONG_AGO, null);
        officer(FOREIGN_OFFICER, "经理丁", "S21", LONG_AGO, null);
    }

    /** A request with a real token of this person. */
    public static RequestSpecification as(String staffNo) {
        return RestAssured.given().filter(ContractCheck.filter()).auth().oauth2(TestTokens.of(staffNo));
    }

    /** The same for tests with thousands of calls: not held against the contract. */
    public static RequestSpecification quicklyAs(String staffNo) {
        return RestAssured.given().auth().oauth2(TestTokens.of(staffNo));
    }

    public static void unit(String code, String name, String parentCode, String level) {
        sql().update(
                        "insert into unit (code, name, level, parent_id, known_from) values (?, ?, ?, ?, 0)",
                        code,
                        name,
                        level,
                        unitId(parentCode));
    }

    public static void person(String staffNo, String name, String unitCode, Role role) {
        long id = insertPerson(staffNo, name, unitCode, null);
        sql().update("""
                        insert into role_grant (id, person_id, role, unit_id, valid_from, granted_at)
                        values (?, ?, ?, ?, ?, ?)""", UUID.randomUUID(), id, role, unitId(unitCode), LONG_AGO, AT);
    }

    /** @param leftOn last day of the assignment; null while it goes on */
    public static void officer(String staffNo, String name, String subBranchCode, LocalDate hiredOn, LocalDate leftOn) {
        long id = insertPerson(staffNo, name, subBranchCode, hiredOn);
        assignment(id, subBranchCode, hiredOn, leftOn);
    }

    public static void assignment(long personId, String subBranchCode, LocalDate from, LocalDate until) {
        sql().update(
                        """
                        insert into assignment (person_id, unit_id, valid_from, valid_until, known_from)
                        values (?, ?, ?, ?, ?)""",
                        personId,
                        unitId(subBranchCode),
                        from,
                        until,
                        sql().count("insert into revision (kind, at) values ('TEST', now()) returning id"));
    }

    public static long personId(String staffNo) {
        return sql().count("select id from person where staff_no = ?", staffNo);
    }

    public static long unitId(String code) {
        return sql().count("select id from unit where code = ?", code);
    }

    private static long insertPerson(String staffNo, String name, String unitCode, LocalDate hiredOn) {
        long id = sql().count("""
                        insert into person (staff_no, name, unit_id, hired_on, created_at) values (?, ?, ?, ?, ?)
                        returning id""", staffNo, name, unitId(unitCode), hiredOn, AT);
        sql().update("insert into account (person_id, must_change) values (?, false)", id);
        return id;
    }

    /** Every table but the migrations' own is emptied, closed months included, which only the server's superuser can. */
    public static void empty() {
        while (!isEmptied()) {
            Thread.yield();
        }
        removeFiles("uploads");
        removeFiles("attachments");
    }

    /** Not where somebody holds a table: the look for a new month that comes by itself, or a job of the test before. */
    private static boolean isEmptied() {
        // A job, which holds this lock at its end, would be locked out halfway: it is let go between two tries.
        return QuarkusTransaction.requiringNew().call(() -> {
            Arc.container().instance(Revisions.class).get().lock();
            return isCleared();
        });
    }

    private static boolean isCleared() {
        try {
            clear();
            return true;
        } catch (SQLException failure) {
            if (HELD.contains(failure.getSQLState())) {
                return false;
            }
            throw new IllegalStateException("The tables cannot be emptied", failure);
        }
    }

    /**
     * Row by row, which takes a fifth of the time that it takes to make all files anew; these only once a table has grown, be it
     * by what was deleted. One connection for all tests, which knows the tables by heart: a new one would take longer than the work.
     */
    private static synchronized void clear() throws SQLException {
        if (cleaner == null) {
            cleaner = Superuser.connection();
            cleaner.setAutoCommit(false);
        }
        try (Statement statement = cleaner.createStatement()) {
            clear(statement);
            cleaner.commit();
        } catch (SQLException failure) {
            cleaner.close();
            cleaner = null;
            throw failure;
        }
    }

    private static void clear(Statement statement) throws SQLException {
        statement.execute("set session_replication_role = replica");
        statement.execute("set lock_timeout = '1s'");
        String all = String.join(", ", tables(statement, 0));
        statement.execute("lock table " + all + " in exclusive mode");
        if (!tables(statement, MUCH).isEmpty()) {
            statement.execute("truncate " + all + " restart identity cascade");
        } else {
            for (String written : tables(statement, 1)) {
                statement.execute("delete from " + written);
            }
            statement.execute("select setval(format('%I', sequencename)::regclass, start_value, false)"
                    + " from pg_sequences where schemaname = 'public' and last_value is not null");
        }
        statement.execute("insert into audit_head (entries, hash) values (0, decode(repeat('00', 32), 'hex'))");
        statement.execute("insert into unit (code, name, level, known_from) values ('HO', '总行', 'HEAD_OFFICE', 0)");
    }

    private static List<String> tables(Statement statement, int bytesAtLeast) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("select relname from pg_class where relkind = 'r'"
                + " and relnamespace = 'public'::regnamespace and relname not like 'flyway%' and relname <> 'calendar_day'"
                + " and pg_relation_size(oid) >= " + bytesAtLeast)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    /** What an earlier test's rows would have removed, had they not gone first. */
    private static void removeFiles(String name) {
        Path folder = Path.of(ConfigProvider.getConfig().getValue("liaoyuan.data-dir", String.class), name);
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sql sql() {
        return Arc.container().instance(Sql.class).get();
    }
}
