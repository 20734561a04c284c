package org.liaoyuan.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.schedules.Cadence;
import org.liaoyuan.platform.schedules.Schedule;

/**
 * Spells the names that are new or were changed, once a minute: those written one by one, those of imports, and those that
 * were there before there was a search. So no import waits for it; until then a name is found by its characters.
 */
@ApplicationScoped
class Spelling implements Schedule {
    /** A name takes half a millisecond. */
    private static final int AT_ONCE = 5_000;

    private final Sql sql;

    Spelling(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "spelling";
    }

    @Override
    public Cadence cadence() {
        return Cadence.every(Duration.ofMinutes(1));
    }

    @Override
    public void run(Instant due) {
        spell("unit", Pinyin::ofUnit);
        spell("person", Pinyin::ofPerson);
    }

    /** A name that changes meanwhile is left for the next time. */
    private void spell(String table, UnaryOperator<String> spelling) {
        List<@Nullable Object[]> spelt = new ArrayList<>();
        sql.list(
                "select id, name from " + table + " where spelling is null order by id limit ?",
                row -> spelt.add(
                        new Object[] {spelling.apply(row.getString("name")), row.getLong("id"), row.getString("name")}),
                AT_ONCE);
        sql.batch("update " + table + " set spelling = ? where id = ? and name = ?", spelt);
    }
}
