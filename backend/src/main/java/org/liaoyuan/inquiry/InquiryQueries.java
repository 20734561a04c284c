package org.liaoyuan.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.organisation.Scope;
import org.liaoyuan.organisation.Units;
import org.liaoyuan.platform.paging.PageRequest;
import org.liaoyuan.platform.paging.SortKeys;
import org.liaoyuan.platform.persistence.Conditions;
import org.liaoyuan.platform.persistence.Sql;

/** Reads inquiries within a scope: of the unit that the statement belongs to, and the caller's own. */
@ApplicationScoped
class InquiryQueries {
    private static final SortKeys SORTS = SortKeys.by("(i.ended_at is not null), i.due_on", "i.id")
            .and("dueOn", "i.due_on")
            .and("askedAt", "i.asked_at")
            .and("month", "i.month")
            .and("kind", "i.kind")
            .and("status", "i.status")
            .and("staffNo", "p.staff_no")
            .and("unit", "u.code");
    private static final int ROWS_AT_ONCE = 1_000;
    private static final String ENDED = "i.ended_at is not null";
    private static final String OVERDUE = "(i.ended_at is null and i.due_on < ?)";

    private static final String FROM = """
            from inquiry i
            join person p on p.id = i.person_id
            join unit u on u.id = i.unit_id
            left join person o on o.id = i.owner_id
            """;
    private static final String SELECT = """
            select i.*, p.staff_no, p.name, u.code as unit_code, u.name as unit_name, o.name as owner
            """ + FROM;

    private final Sql sql;
    private final Units units;
    private final AnswerClock clock;

    InquiryQueries(Sql sql, Units units, AnswerClock clock) {
        this.sql = sql;
        this.units = units;
        this.clock = clock;
    }

    List<InquiryRow> page(Scope scope, InquiryFilter filter, PageRequest page) {
        AnswerClock.Reading now = clock.read();
        return rows(condition(scope, filter, now.today()), page, page.size(), page.offset(), now);
    }

    long count(Scope scope, InquiryFilter filter) {
        Conditions condition = condition(scope, filter, clock.read().today());
        return sql.count("select count(*) " + FROM + condition.where(), condition.parameters());
    }

    /** All of them in the order wanted, some at a time; what is asked meanwhile may be missing or not. */
    void all(Scope scope, InquiryFilter filter, PageRequest page, Consumer<InquiryRow> sink) {
        AnswerClock.Reading now = clock.read();
        Conditions condition = condition(scope, filter, now.today());
        long offset = 0;
        List<InquiryRow> rows = rows(condition, page, ROWS_AT_ONCE, offset, now);
        while (!rows.isEmpty()) {
            rows.forEach(sink);
            offset += ROWS_AT_ONCE;
            rows = rows(condition, page, ROWS_AT_ONCE, offset, now);
        }
    }

    private List<InquiryRow> rows(
            Conditions condition, PageRequest page, int size, long offset, AnswerClock.Reading now) {
        return sql.list(
                SELECT + condition.where() + "order by " + page.orderBy(SORTS) + " limit ? offset ?",
                row -> row(row, now),
                condition.parameters(size, offset));
    }

    private Conditions condition(Scope scope, InquiryFilter filter, LocalDate today) {
        Conditions condition = new Conditions();
        if (!scope.bank()) {
            condition.and("(i.unit_id = any(?::bigint[]) or i.person_id = ?)", scope.units(), scope.personId());
        }
        if (filter.kind != null) {
            condition.and("i.kind = ?", filter.kind);
        }
        if (filter.status != null) {
            condition.and("i.status = ?", filter.status);
        }
        if (filter.ended != null) {
            condition.and(filter.ended ? ENDED : "not " + ENDED);
        }
        if (filter.overdue != null) {
            condition.and(filter.overdue ? OVERDUE : "not " + OVERDUE, today);
        }
        if (filter.taken != null) {
            condition.and(filter.taken ? "i.owner_id = ?" : "i.owner_id is distinct from ?", scope.personId());
        }
        if (filter.month != null) {
            condition.and("i.month = ?", filter.month);
        }
        if (filter.unit != null && !filter.unit.isBlank()) {
            condition.and("i.unit_id = any(?)", units.all().askedWithBelow(filter.unit));
        }
        if (filter.staffNo != null && !filter.staffNo.isBlank()) {
            condition.and("p.staff_no = ?", filter.staffNo.strip());
        }
        return condition;
    }

    /** What lists do not show. */
    record Rest(
            InquiryRow row,
            String words,
            @Nullable BigDecimal amount,
            @Nullable LocalDate disbursedOn,
            @Nullable UUID adjustmentId,
            @Nullable String answer) {}

    Optional<Rest> find(UUID id) {
        AnswerClock.Reading now = clock.read();
        return sql.one(
                SELECT + "where i.id = ?",
                row -> new Rest(
                        row(row, now),
                        row.getString("words"),
                        row.getBigDecimal("amount"),
                        Sql.day(row, "disbursed_on"),
                        row.getObject("adjustment_id", UUID.class),
                        row.getString("answer")),
                id);
    }

    private static InquiryRow row(ResultSet row, AnswerClock.Reading now) throws SQLException {
        InquiryStatus status = InquiryStatus.valueOf(row.getString("status"));
        LocalDate dueOn = Objects.requireNonNull(Sql.day(row, "due_on"));
        String outcome = row.getString("outcome");
        return new InquiryRow(
                row.getObject("id", UUID.class),
                row.getString("staff_no"),
                row.getString("name"),
                row.getString("unit_code"),
                row.getString("unit_name"),
                Sql.month(row, "month"),
                InquiryKind.valueOf(row.getString("kind")),
                InquiryReason.valueOf(row.getString("reason")),
                row.getString("loan_no"),
                status,
                outcome == null ? null : InquiryOutcome.valueOf(outcome),
                dueOn,
                status.ended() ? null : now.daysLeft(dueOn),
                !status.ended() && now.isOver(dueOn),
                row.getString("owner"),
                Objects.requireNonNull(Sql.instant(row, "asked_at")),
                Sql.instant(row, "ended_at"));
    }
}
