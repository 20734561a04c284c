package org.liaoyuan.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.organisation.Scope;
import org.liaoyuan.organisation.Units;
import org.liaoyuan.platform.paging.PageRequest;
import org.liaoyuan.platform.paging.SortKeys;
import org.liaoyuan.platform.persistence.Conditions;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.time.BankTime;

/** Reads notices within a scope, each with how far it has come there. */
@ApplicationScoped
class NoticeQueries {
    private static final SortKeys SORTS = SortKeys.by("coalesce(n.published_at, n.changed_at) desc", "n.id")
            .and("publishedAt", "n.published_at")
            .and("effectiveOn", "n.effective_on")
            .and("dueOn", "n.due_on")
            .and("title", "n.title");
    private static final int ROWS_AT_ONCE = 1_000;

    /** What a version is today, by a question mark for today each time. */
    static final String STANDING = """
            case when n.status in ('DRAFT', 'WITHDRAWN') then n.status
                when n.superseded_from <= ? then 'SUPERSEDED'
                when n.effective_on > ? then 'AHEAD'
                else 'IN_FORCE' end
            """;

    private static final String FROM = " from (select n.*, " + STANDING + """
             as standing from notice n) n
            join unit u on u.id = n.unit_id
            left join scheme s on s.id = n.scheme_id
            left join person p on p.id = n.published_by
            """;

    private static final String SELECT = """
            select n.id, n.series, n.edition, n.standing, n.title, u.code, u.name as unit, n.effective_on,
                s.name as scheme, n.published_at, p.name as published_by, n.due_on, n.version, n.content, n.withdrawn_for,
                n.unit_id, c.recipients, c.acknowledged
            """;

    private final Sql sql;
    private final NoticeContentJson json;
    private final BankTime time;
    private final Units units;

    NoticeQueries(Sql sql, NoticeContentJson json, BankTime time, Units units) {
        this.sql = sql;
        this.json = json;
        this.time = time;
        this.units = units;
    }

    List<NoticeRow> page(Scope scope, NoticeFilter filter, PageRequest page) {
        return rows(scope, filter, page, page.size(), page.offset());
    }

    long count(Scope scope, NoticeFilter filter) {
        Conditions conditions = filtered(scope, filter, today());
        return sql.count("select count(*)" + FROM + conditions.where(), conditions.parameters());
    }

    /** All of them in the order wanted, some at a time. */
    void all(Scope scope, NoticeFilter filter, PageRequest page, Consumer<NoticeRow> sink) {
        long offset = 0;
        List<NoticeRow> rows = rows(scope, filter, page, ROWS_AT_ONCE, offset);
        while (!rows.isEmpty()) {
            rows.forEach(sink);
            offset += ROWS_AT_ONCE;
            rows = rows(scope, filter, page, ROWS_AT_ONCE, offset);
        }
    }

    private List<NoticeRow> rows(Scope scope, NoticeFilter filter, PageRequest page, int size, long offset) {
        Conditions conditions = filtered(scope, filter, counted(scope));
        return sql.list(
                SELECT + FROM + counts(scope) + conditions.where() + "order by " + page.orderBy(SORTS)
                        + " limit ? offset ?",
                NoticeQueries::row,
                conditions.parameters(size, offset));
    }

    /** What lists do not show. */
    record Whole(
            NoticeRow row,
            int version,
            long unitId,
            NoticeContent content,
            @Nullable String withdrawnFor) {}

    Optional<Whole> find(Scope scope, UUID id) {
        Conditions conditions = new Conditions(counted(scope)).and("n.id = ?", id);
        NoticeSight.narrow(conditions, scope);
        return sql.one(SELECT + FROM + counts(scope) + conditions.where(), this::whole, conditions.parameters());
    }

    /** Every version of a series that the scope sees, the latest first. */
    List<NoticeView.Edition> editions(Scope scope, UUID series) {
        Conditions conditions = new Conditions(today()).and("n.series = ?", series);
        NoticeSight.narrow(conditions, scope);
        return sql.list(
                "select n.id, n.edition, n.standing, n.effective_on, n.published_at" + FROM + conditions.where()
                        + "order by n.edition desc",
                row -> new NoticeView.Edition(
                        row.getObject("id", UUID.class),
                        row.getInt("edition"),
                        NoticeStanding.valueOf(row.getString("standing")),
                        Objects.requireNonNull(Sql.day(row, "effective_on")),
                        Sql.instant(row, "published_at")),
                conditions.parameters());
    }

    private @Nullable Object[] today() {
        return new @Nullable Object[] {time.today(), time.today()};
    }

    private @Nullable Object[] counted(Scope scope) {
        return scope.bank() ? today() : new @Nullable Object[] {time.today(), time.today(), List.copyOf(scope.units())};
    }

    private static String counts(Scope scope) {
        return """
                cross join lateral (select count(*) as recipients, count(r.acknowledged_at) as acknowledged
                    from notice_recipient r where r.notice_id = n.id%s) c
                """.formatted(scope.bank() ? "" : " and r.unit_id = any(?)");
    }

    private Conditions filtered(Scope scope, NoticeFilter filter, @Nullable Object[] before) {
        Conditions conditions = new Conditions(before);
        NoticeSight.narrow(conditions, scope);
        if (filter.standing != null) {
            conditions.and("n.standing = ?", filter.standing);
        }
        if (filter.unit != null && !filter.unit.isBlank()) {
            conditions.and("n.unit_id = ?", units.all().asked(filter.unit).id());
        }
        if (filter.search != null && !filter.search.isBlank()) {
            conditions.and("position(lower(?) in lower(n.title)) > 0", filter.search.strip());
        }
        return conditions;
    }

    private Whole whole(ResultSet row) throws SQLException {
        return new Whole(
                row(row),
                row.getInt("version"),
                row.getLong("unit_id"),
                json.convertToEntityAttribute(row.getString("content")),
                row.getString("withdrawn_for"));
    }

    private static NoticeRow row(ResultSet row) throws SQLException {
        return new NoticeRow(
                row.getObject("id", UUID.class),
                row.getObject("series", UUID.class),
                row.getInt("edition"),
                NoticeStanding.valueOf(row.getString("standing")),
                row.getString("title"),
                row.getString("code"),
                row.getString("unit"),
                Objects.requireNonNull(Sql.day(row, "effective_on")),
                row.getString("scheme"),
                Sql.instant(row, "published_at"),
                row.getString("published_by"),
                Sql.day(row, "due_on"),
                row.getLong("recipients"),
                row.getLong("acknowledged"));
    }
}
