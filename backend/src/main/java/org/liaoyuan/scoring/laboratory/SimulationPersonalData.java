package org.liaoyuan.scoring.laboratory;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.liaoyuan.platform.export.Column;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.personal.PersonalData;
import org.liaoyuan.platform.personal.PersonalSection;

/**
 * What was weighed about the person's months when a scheme was published. Runs of drafts are head office's working papers: they
 * decide nothing, follow from the results told elsewhere, and go with the draft.
 */
@ApplicationScoped
class SimulationPersonalData implements PersonalData {
    private static final List<Column<Weighed>> COLUMNS = List.of(
            new Column<>("scheme", "simulation.schemeName", Weighed::scheme),
            new Column<>("from", "simulation.from", Weighed::from),
            new Column<>("until", "simulation.until", Weighed::until),
            new Column<>("pointsBefore", "simulation.pointsBefore", Weighed::pointsBefore),
            new Column<>("pointsAfter", "simulation.pointsAfter", Weighed::pointsAfter),
            new Column<>("tierBefore", "simulation.tierBefore", Weighed::tierBefore),
            new Column<>("tierAfter", "simulation.tierAfter", Weighed::tierAfter),
            new Column<>("missesBefore", "simulation.missesBefore", Weighed::missesBefore),
            new Column<>("missesAfter", "simulation.missesAfter", Weighed::missesAfter));

    private final Sql sql;

    SimulationPersonalData(Sql sql) {
        this.sql = sql;
    }

    private record Weighed(
            String scheme,
            YearMonth from,
            YearMonth until,
            BigDecimal pointsBefore,
            BigDecimal pointsAfter,
            int tierBefore,
            int tierAfter,
            int missesBefore,
            int missesAfter) {}

    @Override
    public List<PersonalSection<?>> of(long personId) {
        List<Weighed> weighed = sql.list(
                """
                select m.rules ->> 'name' as scheme, m.from_month, m.until_month, s.points_before, s.points_after,
                    s.tier_before, s.tier_after, s.misses_before, s.misses_after
                from simulation_officer s join simulation m on m.id = s.simulation_id
                where s.person_id = ? and m.attached_at is not null order by m.attached_at
                """,
                row -> new Weighed(
                        row.getString("scheme"),
                        Sql.month(row, "from_month"),
                        Sql.month(row, "until_month"),
                        row.getBigDecimal("points_before"),
                        row.getBigDecimal("points_after"),
                        row.getInt("tier_before"),
                        row.getInt("tier_after"),
                        row.getInt("misses_before"),
                        row.getInt("misses_after")),
                personId);
        return List.of(new PersonalSection<>(53, "simulations", COLUMNS, weighed));
    }
}
