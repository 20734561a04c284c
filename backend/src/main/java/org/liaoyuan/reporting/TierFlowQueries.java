package org.liaoyuan.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import org.liaoyuan.platform.persistence.Conditions;
import org.liaoyuan.platform.persistence.Sql;

/**
 * Two months of a unit beside each other. Who came from elsewhere or went there is new or gone: what they were outside is not
 * the unit's to tell.
 */
@ApplicationScoped
class TierFlowQueries {
    private static final String FROM = """
            from (select person_id, unit_id, tier from officer_month where month = ? and listed and unit_id = any(?)) was
            full join (select person_id, unit_id, tier from officer_month where month = ? and listed and unit_id = any(?)) is_
                using (person_id)
            join person p on p.id = person_id
            join unit u on u.id = coalesce(is_.unit_id, was.unit_id)""";

    private static final String OFFICERS =
            "select p.staff_no, p.name, u.code, u.name as unit_name, was.tier as from_tier, is_.tier as to_tier "
                    + FROM;

    private final Sql sql;

    TierFlowQueries(Sql sql) {
        this.sql = sql;
    }

    List<TierFlow.Flow> flows(UnitMonth wanted, YearMonth since) {
        return sql.list(
                "select was.tier as from_tier, is_.tier as to_tier, count(*) as officers " + FROM
                        + " group by 1, 2 order by 1 nulls last, 2 nulls last",
                row -> new TierFlow.Flow(
                        Sql.intOrNull(row, "from_tier"), Sql.intOrNull(row, "to_tier"), row.getInt("officers")),
                search(wanted, since).parameters());
    }

    List<TierFlowOfficer> officers(Conditions search, String orderBy, int limit, long offset) {
        return sql.list(
                OFFICERS + search.where() + "order by " + orderBy + " limit ? offset ?",
                TierFlowQueries::officer,
                search.parameters(limit, offset));
    }

    List<TierFlowOfficer> officers(Conditions search, String orderBy) {
        return sql.list(
                OFFICERS + search.where() + "order by " + orderBy, TierFlowQueries::officer, search.parameters());
    }

    long count(Conditions search) {
        return sql.count("select count(*) " + FROM + search.where(), search.parameters());
    }

    static Conditions search(UnitMonth wanted, YearMonth since) {
        return new Conditions(since, wanted.units(), wanted.month().month(), wanted.units());
    }

    private static TierFlowOfficer officer(ResultSet row) throws SQLException {
        return new TierFlowOfficer(
                row.getString("staff_no"),
                row.getString("name"),
                row.getString("code"),
                row.getString("unit_name"),
                Sql.intOrNull(row, "from_tier"),
                Sql.intOrNull(row, "to_tier"));
    }
}
