package org.liaoyuan.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.liaoyuan.platform.persistence.Sql;

/** The face for what closed months brought to later ones, of one officer. It knows no scope. */
@ApplicationScoped
public class Adjustments {
    private static final String SELECT = """
            select id, month, loan_no, product, closed_month, kind, points, amount, posted_at from adjustment
            where person_id = ? and\s""";

    private final Sql sql;

    Adjustments(Sql sql) {
        this.sql = sql;
    }

    /** Posted to that month, in the order in which they became known. */
    public List<AdjustmentView> of(YearMonth month, long personId) {
        return sql.list(
                SELECT + "month = ? order by known_from, closed_month, id", Adjustments::adjustment, personId, month);
    }

    /** Those of other officers are absent, as those that there are not. */
    public List<AdjustmentView> of(Collection<UUID> ids, long personId) {
        return sql.list(
                SELECT + "id::text = any(?) order by posted_at, id",
                Adjustments::adjustment,
                personId,
                ids.stream().map(UUID::toString).toList());
    }

    /** The newest first. */
    public List<AdjustmentView> postedSince(long personId, Instant since) {
        return sql.list(
                SELECT + "posted_at >= ? order by posted_at desc, id", Adjustments::adjustment, personId, since);
    }

    private static AdjustmentView adjustment(ResultSet row) throws SQLException {
        return new AdjustmentView(
                row.getObject("id", UUID.class),
                Sql.month(row, "month"),
                row.getString("loan_no"),
                row.getString("product"),
                Sql.month(row, "closed_month"),
                AdjustmentView.Kind.valueOf(row.getString("kind")),
                row.getBigDecimal("points"),
                row.getBigDecimal("amount"),
                Objects.requireNonNull(Sql.instant(row, "posted_at")));
    }
}
