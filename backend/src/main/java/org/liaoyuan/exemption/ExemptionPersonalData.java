package org.liaoyuan.exemption;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.liaoyuan.platform.export.Column;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.personal.PersonalData;
import org.liaoyuan.platform.personal.PersonalSection;

/** What was proposed about the person, and what they proposed or decided about others. */
@ApplicationScoped
class ExemptionPersonalData implements PersonalData {
    private static final List<Column<Row>> COLUMNS = List.of(
            new Column<>("staffNo", "exemption.staffNo", Row::staffNo),
            new Column<>("kind", "exemption.kind", Row::kind),
            new Column<>("from", "exemption.from", Row::from),
            new Column<>("until", "exemption.until", Row::until),
            new Column<>("status", "exemption.status", Row::status));

    private final Sql sql;

    ExemptionPersonalData(Sql sql) {
        this.sql = sql;
    }

    private record Row(String staffNo, ExemptionKind kind, LocalDate from, LocalDate until, ExemptionStatus status) {}

    @Override
    public List<PersonalSection<?>> of(long personId) {
        List<Row> rows = sql.list(
                """
                select e.*, p.staff_no from exemption e join person p on p.id = e.person_id
                where ? in (e.person_id, e.proposed_by, e.decided_by) order by e.proposed_at desc, e.id
                """,
                row -> new Row(
                        row.getString("staff_no"),
                        ExemptionKind.valueOf(row.getString("kind")),
                        Objects.requireNonNull(Sql.day(row, "valid_from")),
                        Objects.requireNonNull(Sql.day(row, "valid_until")),
                        ExemptionStatus.valueOf(row.getString("status"))),
                personId);
        return List.of(new PersonalSection<>(57, "exemptions", COLUMNS, rows));
    }
}
