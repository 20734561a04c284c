package org.liaoyuan.exit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.export.Column;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.personal.PersonalData;
import org.liaoyuan.platform.personal.PersonalSection;

/** Everything that happened to the person's own cases, and what they did to others'. */
@ApplicationScoped
class ExitPersonalData implements PersonalData {
    private static final List<Column<Row>> COLUMNS = List.of(
            new Column<>("at", "personal.at", Row::at),
            new Column<>("staffNo", "exit.staffNo", Row::staffNo),
            new Column<>("month", "exit.month", Row::month),
            new Column<>("kind", "personal.kind", Row::kind),
            new Column<>("proposal", "exit.proposal", Row::outcome),
            new Column<>("words", "personal.words", Row::words));

    private final Sql sql;

    ExitPersonalData(Sql sql) {
        this.sql = sql;
    }

    private record Row(
            Instant at,
            String staffNo,
            YearMonth month,
            ExitStepKind kind,
            @Nullable ExitOutcome outcome,
            @Nullable String words) {}

    @Override
    public List<PersonalSection<?>> of(long personId) {
        List<Row> rows = sql.list(
                """
                select s.*, c.month, p.staff_no
                from exit_step s join exit_case c on c.id = s.case_id join person p on p.id = c.person_id
                where ? in (c.person_id, s.actor_id) order by s.id desc
                """,
                row -> new Row(
                        Objects.requireNonNull(Sql.instant(row, "at")),
                        row.getString("staff_no"),
                        Sql.month(row, "month"),
                        ExitStepKind.valueOf(row.getString("kind")),
                        ExitSteps.outcome(row.getString("outcome")),
                        row.getString("words")),
                personId);
        return List.of(new PersonalSection<>(58, "exitCases", COLUMNS, rows));
    }
}
