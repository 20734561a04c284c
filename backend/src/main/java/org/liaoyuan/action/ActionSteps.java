package org.liaoyuan.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.persistence.Sql;

/** What happened to an action, step by step, for whoever may see it. */
@ApplicationScoped
class ActionSteps {
    private final Sql sql;
    private final Clock clock;

    ActionSteps(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @param by null for what the product does by itself */
    void add(UUID actionId, @Nullable Long by, StepKind kind, @Nullable String words) {
        sql.update(
                "insert into action_step (action_id, at, actor_id, kind, words) values (?, ?, ?, ?, ?)",
                actionId,
                clock.instant(),
                by,
                kind,
                words);
    }

    List<ActionStepView> of(UUID actionId) {
        return sql.list(
                """
                select s.at, s.kind, s.words, p.name, p.staff_no
                from action_step s left join person p on p.id = s.actor_id
                where s.action_id = ? order by s.id
                """,
                row -> new ActionStepView(
                        Objects.requireNonNull(Sql.instant(row, "at")),
                        StepKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("staff_no"),
                        row.getString("words")),
                actionId);
    }
}
