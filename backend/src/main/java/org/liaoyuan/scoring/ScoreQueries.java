package org.liaoyuan.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.scoring.core.Attainment;
import org.liaoyuan.scoring.core.Targets;
import org.liaoyuan.scoring.core.Warning;

/** Reads rows of a month. What a row shows of an officer is {@link ScoreRowView}'s to decide, by the same scope. */
@ApplicationScoped
class ScoreQueries {
    private static final String FROM = """
            from officer_month om
            join person p on p.id = om.person_id
            join unit u on u.id = om.unit_id
            join unit b on b.id = om.branch_id
            """;

    private static final String SELECT = """
            select om.rank_bank, om.person_id, p.staff_no, p.name, om.unit_id, b.code as branch_code, b.name as branch_name,
                u.code as unit_code, u.name as unit_name, om.tier, om.points, om.amount, om.loans, om.points_standard,
                om.lifeline_amount, om.floor_amount, om.stretch_amount, om.points_met, om.attainment, om.exempt_reason,
                om.streak, om.warning, om.rush, om.idle
            """ + FROM;

    private final Sql sql;

    ScoreQueries(Sql sql) {
        this.sql = sql;
    }

    List<ScoreRow> page(ScoreSearch search, String orderBy, long offset, int size) {
        return sql.list(
                SELECT + search.where() + "order by " + orderBy + " offset ? limit ?",
                ScoreQueries::row,
                search.parameters(offset, size));
    }

    List<ScoreRow> all(ScoreSearch search, String orderBy) {
        return sql.list(SELECT + search.where() + "order by " + orderBy, ScoreQueries::row, search.parameters());
    }

    long count(ScoreSearch search) {
        return sql.count("select count(*) " + FROM + search.where(), search.parameters());
    }

    static Targets targets(ResultSet row) throws SQLException {
        return new Targets(
                row.getBigDecimal("points_standard"),
                row.getBigDecimal("lifeline_amount"),
                row.getBigDecimal("floor_amount"),
                row.getBigDecimal("stretch_amount"));
    }

    static ScoreRow row(ResultSet row) throws SQLException {
        return new ScoreRow(
                Sql.intOrNull(row, "rank_bank"),
                row.getLong("person_id"),
                row.getString("staff_no"),
                row.getString("name"),
                row.getLong("unit_id"),
                row.getString("branch_code"),
                row.getString("branch_name"),
                row.getString("unit_code"),
                row.getString("unit_name"),
                row.getInt("tier"),
                row.getBigDecimal("points"),
                row.getBigDecimal("amount"),
                row.getInt("loans"),
                targets(row),
                row.getBoolean("points_met"),
                Attainment.valueOf(row.getString("attainment")),
                row.getString("exempt_reason") != null,
                row.getInt("streak"),
                Warning.valueOf(row.getString("warning")),
                row.getBoolean("rush"),
                row.getBoolean("idle"));
    }
}
