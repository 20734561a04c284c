package org.liaoyuan.exemption;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.organisation.Scope;
import org.liaoyuan.organisation.Units;
import org.liaoyuan.platform.paging.Page;
import org.liaoyuan.platform.paging.PageRequest;
import org.liaoyuan.platform.paging.SortKeys;
import org.liaoyuan.platform.persistence.Conditions;
import org.liaoyuan.platform.persistence.Sql;

/** Reads exemptions within a scope: an exemption belongs to its officer and the sub-branch of its proposal. */
@ApplicationScoped
class ExemptionQueries {
    private static final SortKeys SORTS = SortKeys.by("(e.status = 'PROPOSED') desc, e.proposed_at desc", "e.id")
            .and("proposedAt", "e.proposed_at")
            .and("from", "e.valid_from")
            .and("staffNo", "p.staff_no")
            .and("name", "p.name")
            .and("status", "e.status");

    private static final String FROM = """
            from exemption e
            join person p on p.id = e.person_id
            join unit u on u.id = e.unit_id
            join person b on b.id = e.proposed_by
            left join person d on d.id = e.decided_by
            """;

    private static final String SELECT = """
            select e.*, p.staff_no, p.name, u.code as unit_code, u.name as unit_name, b.name as proposer, d.name as decider
            """ + FROM;

    private final Sql sql;
    private final Units units;

    ExemptionQueries(Sql sql, Units units) {
        this.sql = sql;
        this.units = units;
    }

    /** What only the page of one shows. */
    record Told(
            ExemptionRow row,
            String reason,
            @Nullable String words,
            @Nullable Integer streakBefore,
            @Nullable Integer streakAfter) {}

    Page<ExemptionRow> page(Scope scope, ExemptionFilter filter, PageRequest page) {
        Conditions search = search(scope, filter);
        List<ExemptionRow> items = sql.list(
                SELECT + search.where() + "order by " + page.orderBy(SORTS) + " limit ? offset ?",
                ExemptionQueries::row,
                search.parameters(page.size(), page.offset()));
        return page.of(items, sql.count("select count(*) " + FROM + search.where(), search.parameters()));
    }

    List<ExemptionRow> all(Scope scope, ExemptionFilter filter, PageRequest page) {
        Conditions search = search(scope, filter);
        return sql.list(
                SELECT + search.where() + "order by " + page.orderBy(SORTS),
                ExemptionQueries::row,
                search.parameters());
    }

    Optional<Told> find(Scope scope, UUID id) {
        Conditions search = search(scope, new ExemptionFilter()).and("e.id = ?", id);
        return sql.one(
                SELECT + search.where(),
                row -> new Told(
                        row(row),
                        row.getString("reason"),
                        row.getString("words"),
                        Sql.intOrNull(row, "streak_before"),
                        Sql.intOrNull(row, "streak_after")),
                search.parameters());
    }

    private Conditions search(Scope scope, ExemptionFilter filter) {
        Conditions search = new Conditions();
        if (!scope.bank()) {
            search.and("(e.person_id = ? or e.unit_id = any(?))", scope.personId(), scope.units());
        }
        if (filter.unit != null && !filter.unit.isBlank()) {
            search.and("e.unit_id = any(?)", units.all().askedWithBelow(filter.unit));
        }
        if (filter.q != null && !filter.q.isBlank()) {
            String text = filter.q.strip();
            search.and("(strpos(lower(p.name), lower(?)) > 0 or starts_with(lower(p.staff_no), lower(?)))", text, text);
        }
        if (filter.kind != null) {
            search.and("e.kind = ?", filter.kind);
        }
        if (filter.status != null) {
            search.and("e.status = ?", filter.status);
        }
        return search;
    }

    private static ExemptionRow row(ResultSet row) throws SQLException {
        return new ExemptionRow(
                row.getObject("id", UUID.class),
                row.getString("staff_no"),
                row.getString("name"),
                row.getString("unit_code"),
                row.getString("unit_name"),
                ExemptionKind.valueOf(row.getString("kind")),
                Objects.requireNonNull(Sql.day(row, "valid_from")),
                Objects.requireNonNull(Sql.day(row, "valid_until")),
                ExemptionStatus.valueOf(row.getString("status")),
                row.getString("proposer"),
                Objects.requireNonNull(Sql.instant(row, "proposed_at")),
                row.getString("decider"),
                Sql.instant(row, "decided_at"));
    }
}
