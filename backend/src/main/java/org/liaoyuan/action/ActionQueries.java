package org.liaoyuan.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.messaging.Subject;
import org.liaoyuan.organisation.Scope;
import org.liaoyuan.organisation.Units;
import org.liaoyuan.platform.paging.PageRequest;
import org.liaoyuan.platform.paging.SortKeys;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.time.BankTime;

/** Reads actions within a scope: of the unit they were given in, and the caller's own. */
@ApplicationScoped
class ActionQueries {
    private static final SortKeys SORTS = SortKeys.by("a.due_on", "a.id")
            .and("dueOn", "a.due_on")
            .and("createdAt", "a.created_at")
            .and("status", "a.status")
            .and("owner", "o.staff_no")
            .and("unit", "u.code");
    private static final int ROWS_AT_ONCE = 1_000;

    private static final String FROM = """
            from tracked_action a
            join person o on o.id = a.owner_id
            join unit u on u.id = a.unit_id
            left join person g on g.id = a.assigned_by
            """;
    private static final String SELECT =
            "select a.id, a.title, a.status, a.due_on, " + ActionCondition.OVERDUE + """
             as overdue,
                a.escalation, o.staff_no, o.name as owner, u.code, u.name as unit, g.name as assigned_by, a.source_type,
                a.source_id, a.created_at, a.ended_at
            """ + FROM;

    private static final String STATES =
            "select id, title, owner_id, status, due_on, ended_at from tracked_action where ";

    private final Sql sql;
    private final Units units;
    private final BankTime time;

    ActionQueries(Sql sql, Units units, BankTime time) {
        this.sql = sql;
        this.units = units;
        this.time = time;
    }

    List<ActionRow> page(Scope scope, ActionFilter filter, PageRequest page) {
        return rows(condition(scope, filter), page, page.size(), page.offset());
    }

    long count(Scope scope, ActionFilter filter) {
        ActionCondition condition = condition(scope, filter);
        return sql.count("select count(*) " + FROM + condition.where(), condition.parameters());
    }

    /** All of them in the order wanted, some at a time; what is given meanwhile may be missing or not. */
    void all(Scope scope, ActionFilter filter, PageRequest page, Consumer<ActionRow> sink) {
        ActionCondition condition = condition(scope, filter);
        long offset = 0;
        List<ActionRow> rows = rows(condition, page, ROWS_AT_ONCE, offset);
        while (!rows.isEmpty()) {
            rows.forEach(sink);
            offset += ROWS_AT_ONCE;
            rows = rows(condition, page, ROWS_AT_ONCE, offset);
        }
    }

    private List<ActionRow> rows(ActionCondition condition, PageRequest page, int size, long offset) {
        String select = SELECT + condition.where() + "order by " + page.orderBy(SORTS) + " limit ? offset ?";
        @Nullable Object[] rest = condition.parameters(size, offset);
        @Nullable Object[] all = new @Nullable Object[rest.length + 1];
        all[0] = time.today();
        System.arraycopy(rest, 0, all, 1, rest.length);
        return sql.list(select, ActionQueries::row, all);
    }

    private ActionCondition condition(Scope scope, ActionFilter filter) {
        return ActionCondition.of(scope, filter, units.all(), time.today());
    }

    /** What lists do not show. */
    record Rest(
            ActionRow row,
            @Nullable String detail,
            boolean evidenceRequired,
            @Nullable String result) {}

    Optional<Rest> find(UUID id) {
        return sql.one(
                SELECT.replace("select a.id,", "select a.detail, a.evidence_required, a.result, a.id,")
                        + "where a.id = ?",
                row -> new Rest(
                        row(row),
                        row.getString("detail"),
                        row.getBoolean("evidence_required"),
                        row.getString("result")),
                time.today(),
                id);
    }

    List<ActionState> of(Subject source) {
        return sql.list(
                STATES + "source_type = ? and source_id = ? order by id",
                ActionQueries::state,
                source.type(),
                source.id());
    }

    List<ActionState> openOf(long ownerId) {
        return sql.list(
                STATES + "owner_id = ? and status in ('OPEN', 'IN_PROGRESS', 'RETURNED') order by due_on, id",
                ActionQueries::state,
                ownerId);
    }

    private static ActionState state(ResultSet row) throws SQLException {
        return new ActionState(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getLong("owner_id"),
                ActionStatus.valueOf(row.getString("status")),
                Objects.requireNonNull(Sql.day(row, "due_on")),
                Sql.instant(row, "ended_at"));
    }

    /**
     * The actions that their owners still have to do something about, due up to the day; nobody moves them before this
     * transaction ends.
     */
    List<Due> dueUpTo(LocalDate day) {
        return sql.list(
                """
                select id, due_on, reminders, escalation from tracked_action
                where status in ('OPEN', 'IN_PROGRESS', 'RETURNED') and due_on <= ? order by id
                for update
                """,
                row -> new Due(
                        row.getObject("id", UUID.class),
                        Objects.requireNonNull(Sql.day(row, "due_on")),
                        row.getInt("reminders"),
                        row.getInt("escalation")),
                day);
    }

    private static ActionRow row(ResultSet row) throws SQLException {
        return new ActionRow(
                row.getObject("id", UUID.class),
                row.getString("title"),
                ActionStatus.valueOf(row.getString("status")),
                Objects.requireNonNull(Sql.day(row, "due_on")),
                row.getBoolean("overdue"),
                row.getInt("escalation"),
                row.getString("staff_no"),
                row.getString("owner"),
                row.getString("code"),
                row.getString("unit"),
                row.getString("assigned_by"),
                row.getString("source_type"),
                row.getString("source_id"),
                Objects.requireNonNull(Sql.instant(row, "created_at")),
                Sql.instant(row, "ended_at"));
    }
}
