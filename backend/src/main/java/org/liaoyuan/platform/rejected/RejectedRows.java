package org.liaoyuan.platform.rejected;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.liaoyuan.platform.export.Download;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.text.Language;

/** Keeps the bad rows of a file that was read whole and rejected. It knows no scope: whoever shows them checks the job. */
@ApplicationScoped
public class RejectedRows {
    private final Sql sql;
    private final ObjectMapper json;

    RejectedRows(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Belongs into the transaction that ends the job. */
    public void keep(UUID job, List<String> headings, BadRows bad) {
        sql.update(
                "insert into rejected_row_file (job_id, headings, rows) values (?, ?, ?::jsonb)",
                job,
                headings,
                write(bad.kept()));
    }

    /** In the order of the file; none for a job that has none. */
    public List<RejectedRow> first(int most, UUID job) {
        return sql.one(
                        "select jsonb_path_query_array(rows, cast('$[0 to ' || ? || ']' as jsonpath)) as rows"
                                + " from rejected_row_file where job_id = ?",
                        row -> read(row.getString("rows")),
                        most - 1,
                        job)
                .orElse(List.of());
    }

    /** The header of the file; empty for a job that has none. */
    public List<String> headings(UUID job) {
        return sql.one(
                        "select headings from rejected_row_file where job_id = ?",
                        row -> List.of((String[]) row.getArray("headings").getArray()),
                        job)
                .orElse(List.of());
    }

    /** The rows as a file, after columns that say what is wrong. */
    public Download<RejectedRow> download(String name, UUID job, Language language) {
        List<RejectedRow> rows = first(BadRows.MOST_KEPT, job);
        return RejectedRowFile.of(name, headings(job), language, rows::forEach);
    }

    private String write(List<RejectedRow> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Our own record does not become JSON", e);
        }
    }

    private List<RejectedRow> read(String text) {
        try {
            return json.readValue(text, new TypeReference<List<RejectedRow>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Our own JSON cannot be read", e);
        }
    }
}
