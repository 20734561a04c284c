package org.liaoyuan.scoring.laboratory;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.paging.Page;
import org.liaoyuan.platform.paging.PageRequest;
import org.liaoyuan.platform.paging.SortKeys;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.text.Language;
import org.liaoyuan.scheme.SchemeRules;
import org.liaoyuan.scheme.SchemeTrial;

/** Reads runs. They tell of the whole bank, so no scope narrows them: roles decide who reads them. */
@ApplicationScoped
class SimulationQueries {
    private static final TypeReference<SchemeRules> RULES = new TypeReference<>() {};
    private static final TypeReference<SimulationReport> REPORT = new TypeReference<>() {};
    private static final SortKeys SORTS =
            SortKeys.by("m.created_at desc", "m.id desc").and("createdAt", "m.created_at");
    private static final String SELECT = """
            select m.id, m.scheme_id, m.rules, m.rules ->> 'name' as scheme_name, m.from_month, m.until_month,
                case when m.cancelled_at is not null then 'CANCELLED'
                    when j.status = 'QUEUED' then 'WAITING' when j.status = 'REJECTED' then 'FAILED'
                    else j.status end as state,
                j.progress, j.problem -> ? ->> 'detail' as problem, s.rules = m.rules as current,
                m.attached_at is not null as attached, p.name as created_by, m.created_at, m.finished_at, m.report
            from simulation m
            join job j on j.id = m.id
            join scheme s on s.id = m.scheme_id
            join person p on p.id = m.created_by
            """;

    private final Sql sql;
    private final SimulationJson json;

    SimulationQueries(Sql sql, SimulationJson json) {
        this.sql = sql;
        this.json = json;
    }

    Page<SimulationView> of(UUID schemeId, PageRequest page, Language language) {
        List<SimulationView> items = sql.list(
                SELECT + "where m.scheme_id = ? order by " + page.orderBy(SORTS) + " limit ? offset ?",
                SimulationQueries::view,
                language.name(),
                schemeId,
                page.size(),
                page.offset());
        return page.of(items, sql.count("select count(*) from simulation where scheme_id = ?", schemeId));
    }

    Optional<SimulationReport.Read> find(UUID id, Language language) {
        return sql.one(
                SELECT + "where m.id = ?",
                row -> new SimulationReport.Read(
                        view(row),
                        SchemeTrial.of(json.read(row.getString("rules"), RULES)),
                        report(row.getString("report"))),
                language.name(),
                id);
    }

    boolean exists(UUID id) {
        return sql.count("select count(*) from simulation where id = ?", id) == 1;
    }

    private @Nullable SimulationReport report(@Nullable String stored) {
        return stored == null ? null : json.read(stored, REPORT);
    }

    private static SimulationView view(ResultSet row) throws SQLException {
        return new SimulationView(
                row.getObject("id", UUID.class),
                row.getObject("scheme_id", UUID.class),
                row.getString("scheme_name"),
                Sql.month(row, "from_month"),
                Sql.month(row, "until_month"),
                SimulationState.valueOf(row.getString("state")),
                row.getInt("progress"),
                row.getString("problem"),
                row.getBoolean("current"),
                row.getBoolean("attached"),
                row.getString("created_by"),
                Objects.requireNonNull(Sql.instant(row, "created_at")),
                Sql.instant(row, "finished_at"));
    }
}
