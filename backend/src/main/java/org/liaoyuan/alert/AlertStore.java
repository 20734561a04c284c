package org.liaoyuan.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.persistence.Sql;

/** The table of alerts, as the look reads and writes it. It knows no scope. */
@ApplicationScoped
class AlertStore {
    private static final String SELECT = "select id, person_id, level, standing from alert where ";

    private final Sql sql;

    AlertStore(Sql sql) {
        this.sql = sql;
    }

    List<KnownAlert> of(YearMonth month) {
        return sql.list(SELECT + "month = ? order by id", AlertStore::known, month);
    }

    /** Of months that have passed, and whose to-dos nobody has settled yet. */
    List<KnownAlert> unsettledBefore(YearMonth month) {
        return sql.list(SELECT + "month < ? and not over order by id", AlertStore::known, month);
    }

    void add(Collection<NewAlert> alerts) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (NewAlert alert : alerts) {
            rows.add(new Object[] {
                alert.id(),
                alert.month(),
                alert.projection().personId(),
                alert.projection().unitId(),
                alert.level(),
                alert.day(),
                alert.projection().pace().asOf(),
                alert.projection().pace().remaining(),
                alert.projection().amount(),
                alert.projected(),
                alert.limit().amount(),
                alert.perDay(),
                alert.day()
            });
        }
        sql.batch("""
                insert into alert (id, month, person_id, unit_id, level, raised_on, as_of, remaining, amount, projected,
                    limit_amount, per_day, since)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    void stand(Collection<UUID> ids, boolean standing, LocalDate since) {
        sql.update(
                "update alert set standing = ?, since = ? where id::text = any(?)",
                standing,
                since,
                ids.stream().map(UUID::toString).toList());
    }

    void endBefore(YearMonth month) {
        sql.update("update alert set over = true where month < ? and not over", month);
    }

    private static KnownAlert known(ResultSet row) throws SQLException {
        return new KnownAlert(
                row.getObject("id", UUID.class),
                row.getLong("person_id"),
                AlertLevel.valueOf(row.getString("level")),
                row.getBoolean("standing"));
    }
}
