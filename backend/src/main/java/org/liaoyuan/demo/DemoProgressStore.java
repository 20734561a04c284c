package org.liaoyuan.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.liaoyuan.demo.bank.Staff;
import org.liaoyuan.platform.persistence.Sql;

@ApplicationScoped
class DemoProgressStore {
    private static final TypeReference<List<Staff>> STAFF = new TypeReference<>() {};

    private final Sql sql;
    private final ObjectMapper json;

    DemoProgressStore(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Empty when no demo bank was begun. */
    Optional<DemoProgress> find() {
        return sql.one("select today, seed, steps, steps_done, showcase from demo_bank", this::progress);
    }

    void begin(DemoProgress progress) {
        sql.update(
                "insert into demo_bank (today, seed, steps, showcase) values (?, ?, ?, cast(? as jsonb))",
                progress.today(),
                progress.seed(),
                progress.steps(),
                write(progress.showcase()));
    }

    void done(int steps) {
        sql.update("update demo_bank set steps_done = ?", steps);
    }

    private DemoProgress progress(ResultSet row) throws SQLException {
        return new DemoProgress(
                Objects.requireNonNull(Sql.day(row, "today")),
                row.getLong("seed"),
                row.getInt("steps"),
                row.getInt("steps_done"),
                read(row.getString("showcase")));
    }

    private String write(List<Staff> showcase) {
        try {
            return json.writeValueAsString(showcase);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Staff> read(String showcase) {
        try {
            return json.readValue(showcase, STAFF);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
