package org.liaoyuan.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.target.UnitCell.Place;

/** Published placement targets of units, in yuan. It knows no scope. */
@ApplicationScoped
class UnitFacts {
    private final Sql sql;

    UnitFacts(Sql sql) {
        this.sql = sql;
    }

    /** What a publication changes at one place; null is no target. */
    record Change(
            Place place,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after) {}

    Map<Place, BigDecimal> of(Collection<Long> units, YearMonth from, YearMonth until) {
        Map<Place, BigDecimal> facts = new HashMap<>();
        sql.list(
                """
                select unit_id, month, amount from unit_target
                where known_until is null and month between ? and ? and unit_id = any(?)
                """,
                row -> facts.put(
                        new Place(row.getLong("unit_id"), Sql.month(row, "month")), row.getBigDecimal("amount")),
                from,
                until,
                units);
        return facts;
    }

    void write(List<Change> changes, Sheet sheet, long revision) {
        List<@Nullable Object[]> ended = new ArrayList<>();
        List<@Nullable Object[]> added = new ArrayList<>();
        for (Change change : changes) {
            Place place = change.place();
            if (change.before() != null) {
                ended.add(new Object[] {revision, place.unitId(), place.month()});
            }
            if (change.after() != null) {
                added.add(new Object[] {
                    place.unitId(), place.month(), change.after(), Objects.requireNonNull(sheet.id()), revision
                });
            }
        }
        sql.batch(
                "update unit_target set known_until = ? where unit_id = ? and month = ? and known_until is null",
                ended);
        sql.batch(
                "insert into unit_target (unit_id, month, amount, sheet_id, known_from) values (?, ?, ?, ?, ?)", added);
    }
}
