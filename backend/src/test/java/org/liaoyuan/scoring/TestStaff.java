package org.liaoyuan.scoring;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.LongConsumer;
import org.liaoyuan.organisation.OrganisationChanged;
import org.liaoyuan.platform.persistence.Revisions;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.testing.TestBank;

/** Moves officers as the organisation does, and tells it. */
public final class TestStaff {

    private TestStaff() {}

    public static void join(String staffNo, String unit, LocalDate from) {
        QuarkusTransaction.requiringNew().run(() -> {
            TestBank.officer(staffNo, "员工" + staffNo, unit, from, null);
            long revision = TestMonths.bean(Revisions.class).next("ORGANISATION_IMPORT");
            fire(revision, TestBank.personId(staffNo), from);
        });
    }

    public static void rejoin(String staffNo, String unit, LocalDate from) {
        change(staffNo, from, revision -> add(staffNo, unit, from, null, revision));
    }

    public static void leave(String staffNo, LocalDate lastDay) {
        change(staffNo, lastDay, revision -> end(staffNo, lastDay, revision));
    }

    public static void move(String staffNo, String unit, LocalDate from) {
        change(staffNo, from, revision -> {
            end(staffNo, from.minusDays(1), revision);
            add(staffNo, unit, from, null, revision);
        });
    }

    private static void change(String staffNo, LocalDate day, LongConsumer change) {
        QuarkusTransaction.requiringNew().run(() -> {
            long revision = TestMonths.bean(Revisions.class).next("ORGANISATION_IMPORT");
            change.accept(revision);
            fire(revision, TestBank.personId(staffNo), day);
        });
    }

    private static void end(String staffNo, LocalDate lastDay, long revision) {
        Sql sql = TestMonths.bean(Sql.class);
        long person = TestBank.personId(staffNo);
        long open = sql.count(
                "select id from assignment where person_id = ? and known_until is null and valid_until is null",
                person);
        sql.update("update assignment set known_until = ? where id = ?", revision, open);
        sql.update("""
                insert into assignment (person_id, unit_id, valid_from, valid_until, known_from)
                select person_id, unit_id, valid_from, ?, ? from assignment where id = ?""", lastDay, revision, open);
    }

    private static void add(String staffNo, String unit, LocalDate from, LocalDate until, long revision) {
        TestMonths.bean(Sql.class)
                .update("""
                        insert into assignment (person_id, unit_id, valid_from, valid_until, known_from)
                        values (?, ?, ?, ?, ?)""", TestBank.personId(staffNo), TestBank.unitId(unit), from, until, revision);
    }

    private static void fire(long revision, long person, LocalDate day) {
        Arc.container().beanManager().getEvent().fire(new OrganisationChanged(revision, Set.of(person), day));
    }
}
