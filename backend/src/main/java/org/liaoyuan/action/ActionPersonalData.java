package org.liaoyuan.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.export.Column;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.personal.PersonalData;
import org.liaoyuan.platform.personal.PersonalSection;

/** What was asked of the person and how it went, and what they themselves did to actions, whosever these are. */
@ApplicationScoped
class ActionPersonalData implements PersonalData {
    private static final List<Column<Owed>> OWED = List.of(
            new Column<>("createdAt", "action.createdAt", Owed::createdAt),
            new Column<>("title", "action.title", Owed::title),
            new Column<>("status", "action.status", Owed::status),
            new Column<>("dueOn", "action.dueOn", Owed::dueOn),
            new Column<>("result", "personal.result", Owed::result),
            new Column<>("endedAt", "action.endedAt", Owed::endedAt));

    private static final List<Column<Done>> DONE = List.of(
            new Column<>("at", "personal.at", Done::at),
            new Column<>("title", "action.title", Done::title),
            new Column<>("kind", "personal.kind", Done::kind),
            new Column<>("words", "personal.words", Done::words));

    private final Sql sql;

    ActionPersonalData(Sql sql) {
        this.sql = sql;
    }

    private record Owed(
            Instant createdAt,
            String title,
            ActionStatus status,
            LocalDate dueOn,
            @Nullable String result,
            @Nullable Instant endedAt) {}

    private record Done(
            Instant at,
            String title,
            StepKind kind,
            @Nullable String words) {}

    @Override
    public List<PersonalSection<?>> of(long personId) {
        return List.of(
                new PersonalSection<>(71, "actions", OWED, sql.list("""
                select created_at, title, status, due_on, result, ended_at
                from tracked_action where owner_id = ? order by created_at desc, id desc
                """, ActionPersonalData::owed, personId)),
                new PersonalSection<>(72, "actionSteps", DONE, sql.list("""
                select s.at, a.title, s.kind, s.words
                from action_step s join tracked_action a on a.id = s.action_id
                where s.actor_id = ? order by s.id desc
                """, ActionPersonalData::done, personId)));
    }

    private static Owed owed(ResultSet row) throws SQLException {
        return new Owed(
                Objects.requireNonNull(Sql.instant(row, "created_at")),
                row.getString("title"),
                ActionStatus.valueOf(row.getString("status")),
                Objects.requireNonNull(Sql.day(row, "due_on")),
                row.getString("result"),
                Sql.instant(row, "ended_at"));
    }

    private static Done done(ResultSet row) throws SQLException {
        return new Done(
                Objects.requireNonNull(Sql.instant(row, "at")),
                row.getString("title"),
                StepKind.valueOf(row.getString("kind")),
                row.getString("words"));
    }
}
