package org.liaoyuan.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.liaoyuan.platform.export.Column;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.personal.PersonalData;
import org.liaoyuan.platform.personal.PersonalSection;

/** The alerts that the person was told of; when each was delivered and read is with the messages. */
@ApplicationScoped
class AlertPersonalData implements PersonalData {
    private static final List<Column<Row>> COLUMNS = List.of(
            new Column<>("month", "alert.month", Row::month),
            new Column<>("level", "alert.level", Row::level),
            new Column<>("raisedOn", "alert.raisedOn", Row::raisedOn),
            new Column<>("amount", "alert.amount", Row::amount),
            new Column<>("projectedAmount", "alert.projectedAmount", Row::projected),
            new Column<>("limitAmount", "alert.limitAmount", Row::limit));

    private final Sql sql;

    AlertPersonalData(Sql sql) {
        this.sql = sql;
    }

    private record Row(
            YearMonth month,
            AlertLevel level,
            LocalDate raisedOn,
            BigDecimal amount,
            BigDecimal projected,
            BigDecimal limit) {}

    @Override
    public List<PersonalSection<?>> of(long personId) {
        List<Row> rows = sql.list(
                "select * from alert where person_id = ? order by raised_on desc, id desc",
                row -> new Row(
                        Sql.month(row, "month"),
                        AlertLevel.valueOf(row.getString("level")),
                        Objects.requireNonNull(Sql.day(row, "raised_on")),
                        row.getBigDecimal("amount"),
                        row.getBigDecimal("projected"),
                        row.getBigDecimal("limit_amount")),
                personId);
        return List.of(new PersonalSection<>(55, "alerts", COLUMNS, rows));
    }
}
