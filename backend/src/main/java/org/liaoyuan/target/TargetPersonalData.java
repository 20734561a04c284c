package org.liaoyuan.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.export.Column;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.personal.PersonalData;
import org.liaoyuan.platform.personal.PersonalSection;

/** The targets that were issued to the person, each edition of them, and when the person has seen it. */
@ApplicationScoped
class TargetPersonalData implements PersonalData {
    private static final List<Column<Issued>> COLUMNS = List.of(
            new Column<>("month", "personal.month", Issued::month),
            new Column<>("publishedAt", "personal.publishedAt", Issued::publishedAt),
            new Column<>("floorAmount", "scores.floorAmount", Issued::floorAmount),
            new Column<>("stretchAmount", "scores.stretchAmount", Issued::stretchAmount),
            new Column<>("pointsStandard", "scores.pointsStandard", Issued::pointsStandard),
            new Column<>("stands", "personal.stands", Issued::stands),
            new Column<>("seenAt", "personal.seenAt", Issued::seenAt));

    private final Sql sql;

    TargetPersonalData(Sql sql) {
        this.sql = sql;
    }

    /** @param stands false for one that a later edition replaced */
    private record Issued(
            YearMonth month,
            Instant publishedAt,
            BigDecimal floorAmount,
            BigDecimal stretchAmount,
            BigDecimal pointsStandard,
            boolean stands,
            @Nullable Instant seenAt) {}

    @Override
    public List<PersonalSection<?>> of(long personId) {
        return List.of(
                new PersonalSection<>(52, "targets", COLUMNS, sql.list("""
                select t.month, e.published_at, t.floor_amount, t.stretch_amount, t.points_standard,
                    t.known_until is null as stands, a.at as seen_at
                from officer_target t
                join target_edition e on e.revision = t.known_from
                left join officer_target_acknowledgement a on a.target_id = t.id
                where t.person_id = ? order by t.month desc, t.known_from desc
                """, TargetPersonalData::issued, personId)));
    }

    private static Issued issued(ResultSet row) throws SQLException {
        return new Issued(
                Sql.month(row, "month"),
                Objects.requireNonNull(Sql.instant(row, "published_at")),
                row.getBigDecimal("floor_amount"),
                row.getBigDecimal("stretch_amount"),
                row.getBigDecimal("points_standard"),
                row.getBoolean("stands"),
                Sql.instant(row, "seen_at"));
    }
}
