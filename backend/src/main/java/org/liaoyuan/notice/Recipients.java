package org.liaoyuan.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.persistence.Conditions;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.time.BankTime;

/** The table of who a version was addressed to. Who that is never changes, but for those who come later. */
@ApplicationScoped
class Recipients {
    private final Sql sql;
    private final Clock clock;
    private final BankTime time;

    Recipients(Sql sql, Clock clock, BankTime time) {
        this.sql = sql;
        this.clock = clock;
        this.time = time;
    }

    void add(UUID noticeId, Collection<Addressee> addressees) {
        Instant now = clock.instant();
        sql.batch(
                "insert into notice_recipient (notice_id, person_id, role, unit_id, added_at) values (?, ?, ?, ?, ?)",
                addressees.stream()
                        .map(one -> new @Nullable Object[] {
                            noticeId, one.personId(), one.role().name(), one.unitId(), now
                        })
                        .toList());
    }

    List<Long> people(UUID noticeId) {
        return sql.list("select person_id from notice_recipient where notice_id = ?", row -> row.getLong(1), noticeId);
    }

    /** What one recipient did with it. */
    record State(@Nullable Instant readAt, @Nullable Instant acknowledgedAt, int tries) {}

    Optional<State> state(UUID noticeId, long personId) {
        return state("", noticeId, personId);
    }

    /** Holds the row until the end: two answers at once come one after the other. */
    Optional<State> locked(UUID noticeId, long personId) {
        return state(" for update", noticeId, personId);
    }

    private Optional<State> state(String lock, UUID noticeId, long personId) {
        return sql.one(
                "select read_at, acknowledged_at, tries from notice_recipient where notice_id = ? and person_id = ?"
                        + lock,
                row -> new State(Sql.instant(row, "read_at"), Sql.instant(row, "acknowledged_at"), row.getInt("tries")),
                noticeId,
                personId);
    }

    /** Whether this was the first time; that time stays. */
    boolean read(UUID noticeId, long personId) {
        return sql.update(
                        "update notice_recipient set read_at = ? where notice_id = ? and person_id = ? and read_at is null",
                        clock.instant(),
                        noticeId,
                        personId)
                == 1;
    }

    void acknowledge(UUID noticeId, long personId) {
        sql.update(
                "update notice_recipient set acknowledged_at = ? where notice_id = ? and person_id = ?",
                clock.instant(),
                noticeId,
                personId);
    }

    void tried(UUID noticeId, long personId, String answers, int wrong) {
        sql.update(
                "update notice_recipient set tries = tries + 1 where notice_id = ? and person_id = ?",
                noticeId,
                personId);
        sql.update(
                "insert into notice_attempt (notice_id, person_id, at, answers, wrong) values (?, ?, ?, ?::jsonb, ?)",
                noticeId,
                personId,
                clock.instant(),
                answers,
                wrong);
    }

    /** Those of the units, or everywhere, who have not acknowledged it and were not reminded today; now they were. */
    List<Long> remind(UUID noticeId, @Nullable Collection<Long> units) {
        Conditions wanted = new Conditions(clock.instant())
                .and("notice_id = ?", noticeId)
                .and("acknowledged_at is null and coalesce(reminded_at < ?, true)", time.startOfToday());
        in(units, wanted);
        return sql.list(
                "update notice_recipient set reminded_at = ?" + wanted.where() + "returning person_id",
                row -> row.getLong(1),
                wanted.parameters());
    }

    /** When the last of them was reminded today who have not acknowledged it; empty where there is nobody. */
    Optional<Instant> remindedToday(UUID noticeId, @Nullable Collection<Long> units) {
        Conditions wanted = new Conditions()
                .and("notice_id = ?", noticeId)
                .and("acknowledged_at is null and reminded_at >= ?", time.startOfToday());
        in(units, wanted);
        return sql.one(
                "select reminded_at from notice_recipient" + wanted.where() + "order by reminded_at desc limit 1",
                row -> Objects.requireNonNull(Sql.instant(row, "reminded_at")),
                wanted.parameters());
    }

    private static void in(@Nullable Collection<Long> units, Conditions wanted) {
        if (units != null) {
            wanted.and("unit_id = any(?)", units);
        }
    }
}
