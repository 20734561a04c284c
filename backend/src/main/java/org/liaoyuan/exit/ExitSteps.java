package org.liaoyuan.exit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.audit.Audit;
import org.liaoyuan.platform.persistence.Sql;

/** What happened to a case, step by step: for whoever may see it, and in the trail. */
@ApplicationScoped
class ExitSteps {
    private final Sql sql;
    private final Audit audit;
    private final Clock clock;

    ExitSteps(Sql sql, Audit audit, Clock clock) {
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param by null for what the product does by itself */
    void add(UUID caseId, @Nullable Long by, ExitStepKind kind, @Nullable ExitOutcome outcome, @Nullable String words) {
        sql.update(
                "insert into exit_step (case_id, at, actor_id, kind, outcome, words) values (?, ?, ?, ?, ?, ?)",
                caseId,
                clock.instant(),
                by,
                kind,
                outcome,
                words);
        Map<String, Object> after = new HashMap<>();
        if (outcome != null) {
            after.put("outcome", outcome);
        }
        audit.record(entry(kind), ExitCase.TYPE, caseId.toString(), null, after, words, Audit.Outcome.DONE);
    }

    private static String entry(ExitStepKind kind) {
        return switch (kind) {
            case OPENED -> "EXIT_CASE_OPENED";
            case STATED -> "EXIT_CASE_STATED";
            case PROPOSED -> "EXIT_CASE_PROPOSED";
            case RETURNED -> "EXIT_CASE_RETURNED";
            case APPEALED -> "EXIT_CASE_APPEALED";
            case APPEAL_UPHELD -> "EXIT_APPEAL_UPHELD";
            case APPEAL_REJECTED -> "EXIT_APPEAL_REJECTED";
            case DECIDED -> "EXIT_CASE_DECIDED";
            case WITHDRAWN -> "EXIT_CASE_WITHDRAWN";
            case OVERDUE -> "EXIT_CASE_OVERDUE";
        };
    }

    List<ExitStepView> of(UUID caseId) {
        return sql.list(
                """
                select s.at, s.kind, s.outcome, s.words, p.name
                from exit_step s left join person p on p.id = s.actor_id
                where s.case_id = ? order by s.id
                """,
                row -> new ExitStepView(
                        Objects.requireNonNull(Sql.instant(row, "at")),
                        ExitStepKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        outcome(row.getString("outcome")),
                        row.getString("words")),
                caseId);
    }

    static @Nullable ExitOutcome outcome(@Nullable String name) {
        return name == null ? null : ExitOutcome.valueOf(name);
    }
}
