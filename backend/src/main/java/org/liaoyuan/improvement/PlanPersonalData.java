package org.liaoyuan.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.export.Column;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.personal.PersonalData;
import org.liaoyuan.platform.personal.PersonalSection;

/** The person's plans, and those that they opened or ended for others. */
@ApplicationScoped
class PlanPersonalData implements PersonalData {
    private static final List<Column<Row>> COLUMNS = List.of(
            new Column<>("staffNo", "personal.planStaffNo", Row::staffNo),
            new Column<>("openedAt", "personal.planOpenedAt", Row::openedAt),
            new Column<>("goalAmount", "personal.planGoal", Row::goalAmount),
            new Column<>("endsOn", "personal.planEndsOn", Row::endsOn),
            new Column<>("comment", "personal.planComment", Row::comment),
            new Column<>("result", "personal.planResult", Row::result));

    private final Sql sql;

    PlanPersonalData(Sql sql) {
        this.sql = sql;
    }

    private record Row(
            String staffNo,
            Instant openedAt,
            BigDecimal goalAmount,
            LocalDate endsOn,
            @Nullable String comment,
            @Nullable PlanResult result) {}

    @Override
    public List<PersonalSection<?>> of(long personId) {
        List<Row> rows = sql.list(
                """
                select i.*, p.staff_no from improvement_plan i join person p on p.id = i.person_id
                where ? in (i.person_id, i.opened_by, i.ended_by) order by i.opened_at desc, i.id
                """,
                row -> new Row(
                        row.getString("staff_no"),
                        Objects.requireNonNull(Sql.instant(row, "opened_at")),
                        row.getBigDecimal("goal_amount"),
                        Objects.requireNonNull(Sql.day(row, "ends_on")),
                        row.getString("comment"),
                        row.getString("result") == null ? null : PlanResult.valueOf(row.getString("result"))),
                personId);
        return List.of(new PersonalSection<>(59, "improvementPlans", COLUMNS, rows));
    }
}
