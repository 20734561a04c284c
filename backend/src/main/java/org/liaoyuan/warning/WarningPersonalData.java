package org.liaoyuan.warning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.liaoyuan.platform.export.Column;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.personal.PersonalData;
import org.liaoyuan.platform.personal.PersonalSection;

/** The person's months below the lifeline; when each warning was delivered and read is with the messages. */
@ApplicationScoped
class WarningPersonalData implements PersonalData {
    private static final List<Column<IssuedWarning>> COLUMNS = List.of(
            new Column<>("month", "warning.month", IssuedWarning::month),
            new Column<>("stage", "warning.stage", IssuedWarning::stage),
            new Column<>("streak", "warning.streak", IssuedWarning::streak),
            new Column<>("amount", "warning.amount", IssuedWarning::amount),
            new Column<>("lifelineAmount", "warning.lifelineAmount", IssuedWarning::lifelineAmount));

    private final Sql sql;

    WarningPersonalData(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<PersonalSection<?>> of(long personId) {
        List<IssuedWarning> rows = sql.list(
                "select * from warning where person_id = ? order by month desc",
                row -> WarningStore.warning(row, row.getObject("id", UUID.class)),
                personId);
        return List.of(new PersonalSection<>(56, "warnings", COLUMNS, rows));
    }
}
