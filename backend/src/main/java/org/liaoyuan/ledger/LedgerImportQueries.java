package org.liaoyuan.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.jobs.JobStatus;
import org.liaoyuan.platform.paging.PageRequest;
import org.liaoyuan.platform.paging.SortKeys;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.problem.Problem;
import org.liaoyuan.platform.text.Language;

/** Reads imports. They name no officer's figures, so no scope narrows them: roles decide who reads them. */
@ApplicationScoped
class LedgerImportQueries {
    private static final SortKeys SORTS = SortKeys.by("j.created_at desc", "j.id desc")
            .and("createdAt", "j.created_at")
            .and("fileName", "i.file_name")
            .and("status", "j.status");
    private static final int ROWS_AT_ONCE = 1_000;

    // While the job runs its own counts say how far it is.
    private static final String SELECT = """
            select j.id, j.kind, j.status, j.progress, i.file_name, i.mode, i.complete_through, j.created_at,
                m.name as created_by, j.created_by as maker_id, j.finished_at, j.problem ->> ? as problem,
                coalesce(i.rows, (j.counts ->> 'rows')::bigint, 0) as rows,
                coalesce(i.accepted, 0) as accepted,
                coalesce(i.updated, 0) as updated,
                coalesce(i.duplicates, 0) as duplicates,
                coalesce(i.rejected, (j.counts ->> 'rejected')::bigint, 0) as rejected,
                coalesce(i.adjusted, 0) as adjusted
            from ledger_import i join job j on j.id = i.id join maker m on m.id = j.created_by
            """;

    private final Sql sql;
    private final ObjectMapper json;

    LedgerImportQueries(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    List<LedgerImportRow> list(PageRequest page, Language language) {
        return sql.list(
                SELECT + "order by " + page.orderBy(SORTS) + " limit ? offset ?",
                this::row,
                language.name(),
                page.size(),
                page.offset());
    }

    long count() {
        return sql.count("select count(*) from ledger_import");
    }

    Optional<LedgerImportRow> find(UUID id, Language language) {
        return sql.one(SELECT + "where i.id = ?", this::row, language.name(), id);
    }

    List<ControlTotal> totals(UUID id) {
        return sql.list(
                """
                select t.day, u.code, u.name, t.rows, t.amount
                from ledger_import_total t join unit u on u.id = t.branch_id
                where t.import_id = ? order by t.day, u.code
                """,
                row -> new ControlTotal(
                        Objects.requireNonNull(Sql.day(row, "day")),
                        row.getString("code"),
                        row.getString("name"),
                        row.getLong("rows"),
                        row.getBigDecimal("amount")),
                id);
    }

    /** In the order of the file. */
    List<NumberedError> errors(UUID id, int most) {
        return sql.list("""
                select row_no, column_name, code, value, args from ledger_import_issue
                where import_id = ? and severity = 'ERROR' order by row_no, seq limit ?
                """, row -> new NumberedError(row.getLong("row_no"), error(row)), id, most);
    }

    List<Long> duplicates(UUID id) {
        return sql.list(
                "select row_no from ledger_import_issue where import_id = ? and severity = 'DUPLICATE' order by row_no",
                row -> row.getLong("row_no"),
                id);
    }

    List<String> headings(UUID id) {
        return sql.one(
                        "select coalesce(headings, '{}') as headings from ledger_import where id = ?",
                        row -> texts(row, "headings"),
                        id)
                .orElse(List.of());
    }

    /** Every bad row in the order of the file, some at a time: there may be a million. */
    void badLines(UUID id, Consumer<BadLine> sink) {
        List<BadLine> lines = badLines(id, 0);
        while (!lines.isEmpty()) {
            lines.forEach(sink);
            lines = badLines(id, lines.get(lines.size() - 1).row());
        }
    }

    private List<BadLine> badLines(UUID id, long after) {
        BadLines lines = new BadLines();
        sql.list(
                """
                select row_no, column_name, code, value, args, cells from ledger_import_issue
                where import_id = ? and severity = 'ERROR' and row_no in (
                    select row_no from ledger_import_issue
                    where import_id = ? and severity = 'ERROR' and seq = 0 and row_no > ? order by row_no limit ?)
                order by row_no, seq
                """,
                row -> lines.add(row.getLong("row_no"), error(row), texts(row, "cells")),
                id,
                id,
                after,
                ROWS_AT_ONCE);
        return lines.all();
    }

    private static RowError error(ResultSet row) throws SQLException {
        return new RowError(
                row.getString("column_name"),
                RowFault.valueOf(row.getString("code")),
                row.getString("value"),
                texts(row, "args"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        java.sql.Array array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    private LedgerImportRow row(ResultSet row) throws SQLException {
        return new LedgerImportRow(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                JobStatus.valueOf(row.getString("status")),
                row.getInt("progress"),
                row.getString("file_name"),
                ImportMode.valueOf(row.getString("mode")),
                Sql.day(row, "complete_through"),
                Objects.requireNonNull(Sql.instant(row, "created_at")),
                row.getString("created_by"),
                row.getLong("maker_id"),
                Sql.instant(row, "finished_at"),
                row.getLong("rows"),
                row.getLong("accepted"),
                row.getLong("updated"),
                row.getLong("duplicates"),
                row.getLong("rejected"),
                row.getLong("adjusted"),
                problem(row.getString("problem")));
    }

    private @Nullable Problem problem(@Nullable String text) {
        try {
            return text == null ? null : json.readValue(text, Problem.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Our own JSON cannot be read", e);
        }
    }
}
