package org.liaoyuan.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.liaoyuan.platform.persistence.Sql;

/** The table of closed months. */
@ApplicationScoped
class MonthCloses {
    private static final String SELECT = """
            select c.month, c.revision, c.scheme_id, c.officers, c.digest, p.name, c.closed_at
            from month_close c join person p on p.id = c.closed_by
            """;

    private final Sql sql;
    private final ScoreJson json;

    MonthCloses(Sql sql, ScoreJson json) {
        this.sql = sql;
        this.json = json;
    }

    List<MonthClose> all() {
        return sql.list(SELECT + "order by c.month", MonthCloses::row);
    }

    Optional<MonthClose> find(YearMonth month) {
        return sql.one(SELECT + "where c.month = ?", MonthCloses::row, month);
    }

    /** Seals the results that are stored for the month. */
    MonthClose close(MonthFrame frame, long revision, long closedBy, Instant at) {
        YearMonth month = frame.month();
        sql.update("""
                insert into month_close (month, revision, scheme_id, officers, digest, closed_by, closed_at)
                values (?, ?, ?, (select count(*) from officer_month where month = ? and listed), ?, ?, ?)
                """, month, revision, frame.scheme().id(), month, digest(frame), closedBy, at);
        return find(month).orElseThrow();
    }

    private String digest(MonthFrame frame) {
        Map<String, String> digests = new TreeMap<>();
        sql.list(
                "select p.staff_no, o.digest from officer_month o join person p on p.id = o.person_id where o.month = ?",
                row -> digests.put(row.getString("staff_no"), row.getString("digest")),
                frame.month());
        return InputDigest.ofMonth(frame, json.rules(frame.rules()), List.copyOf(digests.values()));
    }

    private static MonthClose row(ResultSet row) throws SQLException {
        return new MonthClose(
                Sql.month(row, "month"),
                row.getLong("revision"),
                row.getObject("scheme_id", UUID.class),
                row.getInt("officers"),
                row.getString("digest"),
                row.getString("name"),
                Objects.requireNonNull(Sql.instant(row, "closed_at")));
    }
}
