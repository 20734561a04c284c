package org.liaoyuan.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.liaoyuan.platform.persistence.Sql;

/** The face for schemes, which are published ones but for one question. */
@ApplicationScoped
public class Schemes {
    private final Sql sql;
    private final SchemeRulesJson json;
    private final Map<UUID, SchemeInForce> published = new ConcurrentHashMap<>();

    Schemes(Sql sql, SchemeRulesJson json) {
        this.sql = sql;
        this.json = json;
    }

    /** The latest that takes effect up to the month; of several for one month the one published last. */
    public Optional<SchemeInForce> inForce(YearMonth month) {
        return sql.one("""
                select id, name, rules from scheme
                where status = 'PUBLISHED' and effective_from <= ?
                order by effective_from desc, known_from desc limit 1
                """, this::scheme, month);
    }

    /** Every scheme that is in force at some time, by its first month; it holds until the next one's. */
    public NavigableMap<YearMonth, SchemeInForce> timeline() {
        NavigableMap<YearMonth, SchemeInForce> byStart = new TreeMap<>();
        sql.list("select id, name, rules from scheme where status = 'PUBLISHED' order by known_from", this::scheme)
                .forEach(scheme -> byStart.put(scheme.rules().effectiveFrom(), scheme));
        return byStart;
    }

    /** Drafts too. */
    public boolean exists(UUID id) {
        return sql.count("select count(*) from scheme where id = ?", id) == 1;
    }

    public boolean isPublished(UUID id) {
        return sql.count("select count(*) from scheme where id = ? and status = 'PUBLISHED'", id) == 1;
    }

    /** What is published never changes, so it is read once. */
    public SchemeInForce published(UUID id) {
        return published.computeIfAbsent(id, this::read);
    }

    private SchemeInForce read(UUID id) {
        return sql.one("select id, name, rules from scheme where id = ? and status = 'PUBLISHED'", this::scheme, id)
                .orElseThrow(() -> new IllegalArgumentException("no published scheme " + id));
    }

    /** The first month any scheme takes effect in. */
    public Optional<YearMonth> firstMonth() {
        return sql.one(
                        "select min(effective_from) as month from scheme where status = 'PUBLISHED'",
                        row -> Optional.ofNullable(Sql.day(row, "month")).map(YearMonth::from))
                .flatMap(month -> month);
    }

    private SchemeInForce scheme(ResultSet row) throws SQLException {
        return new SchemeInForce(
                row.getObject("id", UUID.class),
                row.getString("name"),
                json.convertToEntityAttribute(row.getString("rules")));
    }
}
