package org.liaoyuan.warning;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.organisation.Scope;
import org.liaoyuan.organisation.Units;
import org.liaoyuan.platform.paging.Page;
import org.liaoyuan.platform.paging.PageRequest;
import org.liaoyuan.platform.paging.SortKeys;
import org.liaoyuan.platform.persistence.Conditions;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.time.BankTime;
import org.liaoyuan.scoring.ResultMonth;
import org.liaoyuan.scoring.ResultMonths;

/** Reads within a scope where an open month would take each streak at the pace so far. */
@ApplicationScoped
class OutlookQueries {
    private static final SortKeys SORTS = SortKeys.by(
                    "o.projected desc nulls last, o.before desc, o.staff_no", "o.person_id")
            .and("staffNo", "o.staff_no")
            .and("name", "o.name")
            .and("streak", "o.before")
            .and("projectedStage", "o.projected")
            .and("amount", "o.amount")
            .and("missingAmount", "greatest(o.lifeline_amount - o.amount, 0)");

    /**
     * Begins with the month, its working days, how many have elapsed (three times), and the month again. A row of an open month
     * holds the streak as if the month had ended today; a miss at this pace is one today too, since no pace is slower.
     */
    private static final String FROM = """
            from (
                select s.*, case
                    when s.elapsed_days = 0 then null when s.exempt or not s.at_risk then 0 else s.before + 1 end as projected
                from (
                    select m.person_id, m.unit_id, p.staff_no, p.name, u.code, u.name as unit_name, m.amount, m.lifeline_amount,
                        m.exempt_reason is not null as exempt, ?::int as elapsed_days,
                        m.exempt_reason is null and m.amount * ? < m.lifeline_amount * ? as at_risk,
                        case when m.exempt_reason is not null then m.streak when m.miss then m.streak - 1
                            else coalesce(b.streak, 0) end as before
                    from officer_month m
                    join person p on p.id = m.person_id
                    join unit u on u.id = m.unit_id
                    left join officer_month b on b.person_id = m.person_id and b.month = m.month - interval '1 month'
                    where m.month = ? and m.listed) s) o
            """;

    private final Sql sql;
    private final Units units;
    private final ResultMonths months;
    private final BankTime time;

    OutlookQueries(Sql sql, Units units, ResultMonths months, BankTime time) {
        this.sql = sql;
        this.units = units;
        this.months = months;
        this.time = time;
    }

    /** Nobody where the month is closed, or none of the bank's. */
    Page<OutlookView> page(Scope scope, OutlookFilter filter, PageRequest page) {
        String order = page.orderBy(SORTS);
        Optional<ResultMonth> open = open(filter);
        if (open.isEmpty()) {
            return page.of(List.of(), 0);
        }
        ResultMonth month = open.get();
        Conditions search = search(scope, filter, month);
        return page.of(
                sql.list(
                        "select o.* " + FROM + search.where() + "order by " + order + " limit ? offset ?",
                        row -> view(row, month),
                        search.parameters(page.size(), page.offset())),
                sql.count("select count(*) " + FROM + search.where(), search.parameters()));
    }

    List<OutlookView> all(Scope scope, OutlookFilter filter, PageRequest page) {
        String order = page.orderBy(SORTS);
        return open(filter)
                .map(month -> {
                    Conditions search = search(scope, filter, month);
                    return sql.list(
                            "select o.* " + FROM + search.where() + "order by " + order,
                            row -> view(row, month),
                            search.parameters());
                })
                .orElse(List.of());
    }

    private Optional<ResultMonth> open(OutlookFilter filter) {
        return months.find(filter.month == null ? time.month() : filter.month).filter(month -> !month.closed());
    }

    private Conditions search(Scope scope, OutlookFilter filter, ResultMonth month) {
        Conditions search = OfficerSearch.of(
                scope,
                filter.unit,
                filter.q,
                units.all(),
                "o",
                month.elapsed(),
                month.workingDays().size(),
                month.elapsed(),
                month.month());
        if (filter.stage != null) {
            search.and("least(o.projected, 3) = ?", filter.stage.ordinal() + 1);
        }
        if (filter.atRisk != null) {
            search.and(filter.atRisk ? "coalesce(o.projected, 0) > 0" : "coalesce(o.projected, 0) = 0");
        }
        return search;
    }

    private static OutlookView view(ResultSet row, ResultMonth month) throws SQLException {
        int before = row.getInt("before");
        Integer projected = Sql.intOrNull(row, "projected");
        BigDecimal amount = row.getBigDecimal("amount");
        return new OutlookView(
                row.getString("staff_no"),
                row.getString("name"),
                row.getString("code"),
                row.getString("unit_name"),
                month.month(),
                month.asOf(),
                before,
                stage(before),
                row.getBoolean("exempt"),
                projected == null ? null : projected > 0,
                projected == null ? null : stage(projected),
                amount,
                projected == null ? null : straightOn(amount, month),
                row.getBigDecimal("lifeline_amount"));
    }

    private static @Nullable Stage stage(int streak) {
        return streak == 0 ? null : Stage.of(streak);
    }

    /** Rounded for display only: the comparison is made before. */
    private static BigDecimal straightOn(BigDecimal amount, ResultMonth month) {
        return amount.multiply(BigDecimal.valueOf(month.workingDays().size()))
                .divide(BigDecimal.valueOf(month.elapsed()), 2, RoundingMode.HALF_UP);
    }
}
