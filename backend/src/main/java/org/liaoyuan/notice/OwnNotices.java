package org.liaoyuan.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.paging.PageRequest;
import org.liaoyuan.platform.paging.SortKeys;
import org.liaoyuan.platform.persistence.Conditions;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.time.BankTime;

/** Everybody reads what was addressed to them, so the recipient is all the scope there is. */
@ApplicationScoped
class OwnNotices {
    private static final String OPEN = "(n.status = 'PUBLISHED' and r.acknowledged_at is null)";
    private static final SortKeys SORTS = SortKeys.by(
                    OPEN + " desc, (" + OPEN + " and r.read_at is null) desc, n.published_at desc", "n.id")
            .and("publishedAt", "n.published_at")
            .and("dueOn", "n.due_on");

    private static final String FROM = """
             from notice_recipient r
            join notice n on n.id = r.notice_id
            join unit u on u.id = n.unit_id
            """;

    private final Sql sql;
    private final BankTime time;

    OwnNotices(Sql sql, BankTime time) {
        this.sql = sql;
        this.time = time;
    }

    @Schema(name = "OwnNotice", description = "A notice that was addressed to the caller")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(
            @Schema(description = "The version") UUID id,

            @Schema(description = "Number of the version, from 1", examples = "1")
            int edition,

            NoticeStanding standing,

            @Schema(description = "Title", examples = "关于调整放款生命线的通知")
            String title,

            @Schema(description = "Name of the unit whose notice it is", examples = "总行")
            String unitName,

            @Schema(description = "First day on which it holds", examples = "2024-04-01")
            LocalDate effectiveOn,

            @Schema(description = "When it was published") Instant publishedAt,

            @Schema(description = "Last day to acknowledge it", examples = "2024-03-28")
            LocalDate dueOn,

            @Schema(description = "Whether the caller still has to acknowledge it", examples = "true")
            boolean open,

            @Schema(description = "When the caller first opened it") @Nullable
            Instant readAt,

            @Schema(description = "When the caller acknowledged it") @Nullable
            Instant acknowledgedAt) {}

    List<Row> page(long person, @Nullable Boolean open, PageRequest page) {
        Conditions conditions = of(person, open, time.today(), time.today());
        return sql.list(
                "select n.id, n.edition, n.title, u.name as unit, n.effective_on, n.published_at, n.due_on, r.read_at,"
                        + " r.acknowledged_at, " + OPEN + " as open, " + NoticeQueries.STANDING + " as standing" + FROM
                        + conditions.where() + "order by " + page.orderBy(SORTS) + " limit ? offset ?",
                OwnNotices::row,
                conditions.parameters(page.size(), page.offset()));
    }

    long count(long person, @Nullable Boolean open) {
        Conditions conditions = of(person, open);
        return sql.count("select count(*)" + FROM + conditions.where(), conditions.parameters());
    }

    private static Conditions of(long person, @Nullable Boolean open, @Nullable Object... before) {
        Conditions conditions = new Conditions(before).and("r.person_id = ?", person);
        return open == null ? conditions : conditions.and(open ? OPEN : "not " + OPEN);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getInt("edition"),
                NoticeStanding.valueOf(row.getString("standing")),
                row.getString("title"),
                row.getString("unit"),
                Objects.requireNonNull(Sql.day(row, "effective_on")),
                Objects.requireNonNull(Sql.instant(row, "published_at")),
                Objects.requireNonNull(Sql.day(row, "due_on")),
                row.getBoolean("open"),
                Sql.instant(row, "read_at"),
                Sql.instant(row, "acknowledged_at"));
    }
}
