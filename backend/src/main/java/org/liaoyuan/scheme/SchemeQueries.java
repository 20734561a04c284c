package org.liaoyuan.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.liaoyuan.platform.persistence.Sql;

/** Schemes hold for the whole bank and name no officer, so no scope narrows them: roles decide who reads them. */
@ApplicationScoped
class SchemeQueries {

    private static final String SELECT = """
            select s.id, s.status, s.version, s.rules, s.created_at, s.changed_at, s.published_at,
                   created.name as created_by, changed.name as changed_by, published.name as published_by
            from scheme s
            join person created on created.id = s.created_by
            join person changed on changed.id = s.changed_by
            left join person published on published.id = s.published_by
            """;

    private final Sql sql;
    private final SchemeRulesJson json;

    SchemeQueries(Sql sql, SchemeRulesJson json) {
        this.sql = sql;
        this.json = json;
    }

    Optional<SchemeRow> find(UUID id) {
        return sql.one(SELECT + "where s.id = ?", this::row, id);
    }

    /** The latest months first. */
    List<SchemeRow> all() {
        return sql.list(SELECT + "order by s.effective_from desc, s.created_at desc", this::row);
    }

    /** See {@link Schemes#inForce}. */
    Optional<SchemeRow> inForce(YearMonth month) {
        return sql.one(SELECT + """
                where s.status = 'PUBLISHED' and s.effective_from <= ?
                order by s.effective_from desc, s.known_from desc limit 1
                """, this::row, month);
    }

    Optional<YearMonth> nextEffectiveAfter(YearMonth month) {
        return sql.one(
                        "select min(effective_from) as month from scheme where status = 'PUBLISHED' and effective_from > ?",
                        row -> Optional.ofNullable(Sql.day(row, "month")).map(YearMonth::from),
                        month)
                .flatMap(next -> next);
    }

    private SchemeRow row(ResultSet row) throws SQLException {
        return new SchemeRow(
                row.getObject("id", UUID.class),
                SchemeStatus.valueOf(row.getString("status")),
                row.getInt("version"),
                json.convertToEntityAttribute(row.getString("rules")),
                instant(row, "created_at"),
                row.getString("created_by"),
                instant(row, "changed_at"),
                row.getString("changed_by"),
                Sql.instant(row, "published_at"),
                row.getString("published_by"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(Sql.instant(row, column));
    }
}
