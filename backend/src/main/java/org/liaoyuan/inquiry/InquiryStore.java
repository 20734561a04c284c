package org.liaoyuan.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.persistence.Sql;

/** Keeps inquiries, and reads them for those who act on them. It knows no scope. */
@ApplicationScoped
class InquiryStore {
    private static final String SELECT = """
            select id, version, person_id, month, unit_id, kind, status, owner_id, due_on, asked_at, changed_by, changed_at
            from inquiry where\s""";

    private final Sql sql;

    InquiryStore(Sql sql) {
        this.sql = sql;
    }

    /** Whether it was put: not while another of the officer on the same thing is unanswered. */
    boolean add(Inquiry inquiry, NewInquiry wish, Topic topic) {
        return sql.update(
                        """
                        insert into inquiry (id, person_id, month, unit_id, kind, reason, words, topic, loan_no, amount,
                            disbursed_on, adjustment_id, due_on, status, asked_at, changed_by, changed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict do nothing
                        """,
                        inquiry.id(),
                        inquiry.personId(),
                        inquiry.month(),
                        inquiry.unitId(),
                        inquiry.kind(),
                        wish.reason(),
                        wish.words().strip(),
                        topic.key(),
                        topic.loanNo(),
                        topic.amount(),
                        topic.disbursedOn(),
                        topic.adjustmentId(),
                        inquiry.dueOn(),
                        inquiry.status(),
                        inquiry.askedAt(),
                        inquiry.changedBy(),
                        inquiry.changedAt())
                == 1;
    }

    int unanswered(long officer) {
        return sql.one(
                        "select count(*)::int from inquiry where person_id = ? and ended_at is null",
                        row -> row.getInt(1),
                        officer)
                .orElseThrow();
    }

    void change(Inquiry to) {
        change(to, null, null);
    }

    void answer(Inquiry to, InquiryAnswer answer) {
        change(to, answer.outcome(), answer.words().strip());
    }

    private void change(Inquiry to, @Nullable InquiryOutcome outcome, @Nullable String answer) {
        sql.update(
                """
                update inquiry set version = ?, status = ?, owner_id = ?, outcome = ?, answer = ?, changed_by = ?,
                    changed_at = ?, ended_at = ?
                where id = ?
                """,
                to.version(),
                to.status(),
                to.ownerId(),
                outcome,
                answer,
                to.changedBy(),
                to.changedAt(),
                to.status().ended() ? to.changedAt() : null,
                to.id());
    }

    Optional<Inquiry> find(UUID id) {
        return sql.one(SELECT + "id = ?", InquiryStore::inquiry, id);
    }

    /** Holds the row until the end, so that of two moves at once the second sees what the first one made. */
    Optional<Inquiry> lock(UUID id) {
        return sql.one(SELECT + "id = ? for update", InquiryStore::inquiry, id);
    }

    /** Unanswered ones due up to the day of which fewer than so many warnings were given. */
    List<Inquiry> dueUpTo(LocalDate day, int warnings) {
        return sql.list(
                SELECT + "status in ('OPEN', 'IN_REVIEW') and due_on <= ? and warnings < ? order by id for update",
                InquiryStore::inquiry,
                day,
                warnings);
    }

    /** A warning is no change that anybody must have seen. */
    void warned(UUID id, int warnings) {
        sql.update("update inquiry set warnings = ? where id = ?", warnings, id);
    }

    private static Inquiry inquiry(ResultSet row) throws SQLException {
        return new Inquiry(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getLong("person_id"),
                Sql.month(row, "month"),
                row.getLong("unit_id"),
                InquiryKind.valueOf(row.getString("kind")),
                InquiryStatus.valueOf(row.getString("status")),
                Sql.longOrNull(row, "owner_id"),
                Objects.requireNonNull(Sql.day(row, "due_on")),
                Objects.requireNonNull(Sql.instant(row, "asked_at")),
                row.getLong("changed_by"),
                Objects.requireNonNull(Sql.instant(row, "changed_at")));
    }
}
