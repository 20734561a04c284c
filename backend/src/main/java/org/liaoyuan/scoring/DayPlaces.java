package org.liaoyuan.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.liaoyuan.platform.persistence.Sql;

/**
 * Where everybody stood a working day earlier. The places are kept as they are the moment before the ledger moves on to
 * another working day, in the transaction that moves it. So they need no clock and no schedule, a day with two imports counts
 * once, and a month played through in one hour moves as one that took its time. To rank an earlier day over again would
 * add up its loans, which reads never do.
 */
@ApplicationScoped
class DayPlaces {
    private final Sql sql;

    DayPlaces(Sql sql) {
        this.sql = sql;
    }

    /**
     * To be called before the results are renewed.
     *
     * @param moved open months whose working days the ledger now covers otherwise
     */
    void keep(List<MonthFrame> moved) {
        if (!moved.isEmpty()) {
            sql.update("delete from day_place where month < ?", moved.get(0).month());
        }
        for (MonthFrame frame : moved) {
            sql.update("""
                    insert into day_place (month, person_id, day, place)
                    select month, person_id, (?::date[])[elapsed], rank_bank from officer_month
                    where month = ? and listed and elapsed between 1 and ?
                    on conflict (month, person_id) do update set day = excluded.day, place = excluded.place
                    """, frame.workingDays(), frame.month(), frame.elapsed() - 1);
        }
    }

    Optional<DayPlace> before(YearMonth month, long personId) {
        return sql.one(
                "select day, place from day_place where month = ? and person_id = ?",
                row -> new DayPlace(Objects.requireNonNull(Sql.day(row, "day")), row.getInt("place")),
                month,
                personId);
    }
}
