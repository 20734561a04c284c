package org.liaoyuan.exit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.liaoyuan.organisation.Scope;
import org.liaoyuan.platform.persistence.Conditions;
import org.liaoyuan.platform.persistence.Sql;

/** Counts how cases ended, and how long they took, within a scope. */
@ApplicationScoped
class OutcomeQueries {
    private static final String SELECT = """
            select b.code, b.name, m.tier, count(*) as opened,
                count(*) filter (where c.ended_on is null) as running,
                count(*) filter (where c.ended_on is null and c.due_on < ?) as overdue,
                count(*) filter (where c.status = 'EXITED') as exited,
                count(*) filter (where c.status = 'TRANSFERRED') as transferred,
                count(*) filter (where c.status = 'RETAINED') as retained,
                count(*) filter (where c.status = 'WITHDRAWN') as withdrawn,
                round(avg(c.ended_on - c.opened_on) filter (where c.decided_by is not null), 1) as days_to_decision,
                max(coalesce(c.ended_on, ?) - c.opened_on) as longest_days
            from exit_case c
            join person p on p.id = c.person_id
            join unit u on u.id = c.unit_id
            join unit b on b.id = u.parent_id
            join officer_month m on m.person_id = c.person_id and m.month = c.month
            """;

    private final Sql sql;
    private final ExitQueries cases;
    private final ExitClock days;

    OutcomeQueries(Sql sql, ExitQueries cases, ExitClock days) {
        this.sql = sql;
        this.cases = cases;
        this.days = days;
    }

    List<OutcomeTally> of(Scope scope, ExitFilter filter) {
        Conditions search = cases.search(scope, filter);
        LocalDate today = days.today();
        return sql.list(
                SELECT + search.where() + "group by b.code, b.name, m.tier order by b.code, m.tier",
                OutcomeQueries::tally,
                Stream.concat(Stream.of(today, today), Stream.of(search.parameters()))
                        .toArray());
    }

    private static OutcomeTally tally(ResultSet row) throws SQLException {
        return new OutcomeTally(
                row.getString("code"),
                row.getString("name"),
                row.getInt("tier"),
                row.getInt("opened"),
                row.getInt("running"),
                row.getInt("overdue"),
                row.getInt("exited"),
                row.getInt("transferred"),
                row.getInt("retained"),
                row.getInt("withdrawn"),
                row.getBigDecimal("days_to_decision"),
                row.getInt("longest_days"));
    }
}
