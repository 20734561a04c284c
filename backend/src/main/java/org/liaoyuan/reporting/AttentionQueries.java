package org.liaoyuan.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.liaoyuan.platform.persistence.Conditions;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.scoring.ResultMonth;

/** Reads whom to look at from kept results, and the loans of just these people. */
@ApplicationScoped
class AttentionQueries {
    /** A rush of the month before counts where it happened in the unit: elsewhere it is another manager's to ask. */
    private static final String FROM = """
            from officer_month om
            cross join lateral (
                select ? and om.exempt_reason is null and om.amount * ? < om.floor_amount * ? * ? as behind) pace
            left join officer_month r
                on r.person_id = om.person_id and r.month = ? and r.rush and r.listed and r.unit_id = any(?)
            join person p on p.id = om.person_id
            join unit u on u.id = om.unit_id
            join unit b on b.id = om.branch_id""";

    private static final String SELECT = """
            select om.person_id, p.staff_no, p.name, b.code as branch_code, b.name as branch_name, u.code, u.name as unit_name,
                om.tier, om.amount, om.loans, om.floor_amount, behind, r.person_id is not null as rush, om.idle\s""" + FROM;

    private final Sql sql;

    AttentionQueries(Sql sql) {
        this.sql = sql;
    }

    record Row(
            long personId,
            String staffNo,
            String name,
            String branchCode,
            String branchName,
            String subBranchCode,
            String subBranchName,
            int tier,
            BigDecimal amount,
            int loans,
            BigDecimal floorAmount,
            boolean behind,
            boolean rush,
            boolean idle) {}

    /** What somebody lent in a month, and of that from a day on. */
    record Days(int lastLoans, BigDecimal lastAmount, BigDecimal amount, Set<LocalDate> days) {}

    List<Row> page(Conditions search, String orderBy, int limit, long offset) {
        return sql.list(
                SELECT + search.where() + "order by " + orderBy + " limit ? offset ?",
                AttentionQueries::row,
                search.parameters(limit, offset));
    }

    List<Row> all(Conditions search, String orderBy) {
        return sql.list(SELECT + search.where() + "order by " + orderBy, AttentionQueries::row, search.parameters());
    }

    long count(Conditions search) {
        return sql.count("select count(*) " + FROM + search.where(), search.parameters());
    }

    /** By person; absent for who lent nothing. Loans as they counted in the month. */
    Map<Long, Days> days(ResultMonth month, Collection<Long> people) {
        Map<Long, Days> days = new HashMap<>();
        LocalDate from = month.rushFrom();
        sql.list(
                """
                select person_id, count(*) filter (where disbursed_on >= ?) as last_loans,
                    coalesce(sum(amount) filter (where disbursed_on >= ?), 0.00) as last_amount, sum(amount) as amount,
                    array_agg(distinct disbursed_on) as days
                from loan
                where person_id = any(?) and disbursed_on between ? and ? and known_from <= ?
                    and coalesce(reversed_at > ?, true)
                group by person_id
                """,
                row -> days.put(
                        row.getLong("person_id"),
                        new Days(
                                row.getInt("last_loans"),
                                row.getBigDecimal("last_amount"),
                                row.getBigDecimal("amount"),
                                days(row.getArray("days")))),
                from,
                from,
                people,
                month.month(),
                month.month().atEndOfMonth(),
                month.knownUntil(),
                month.knownUntil());
        return days;
    }

    private static Set<LocalDate> days(Array days) throws SQLException {
        return Arrays.stream((Date[]) days.getArray()).map(Date::toLocalDate).collect(Collectors.toUnmodifiableSet());
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("person_id"),
                row.getString("staff_no"),
                row.getString("name"),
                row.getString("branch_code"),
                row.getString("branch_name"),
                row.getString("code"),
                row.getString("unit_name"),
                row.getInt("tier"),
                row.getBigDecimal("amount"),
                row.getInt("loans"),
                row.getBigDecimal("floor_amount"),
                row.getBoolean("behind"),
                row.getBoolean("rush"),
                row.getBoolean("idle"));
    }
}
