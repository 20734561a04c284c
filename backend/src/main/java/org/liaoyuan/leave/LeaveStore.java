package org.liaoyuan.leave;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.persistence.Sql;

/** Reads what the bank knows for a file to be checked against, and writes new versions. It knows no scope. */
@ApplicationScoped
class LeaveStore {
    private final Sql sql;

    LeaveStore(Sql sql) {
        this.sql = sql;
    }

    /** Officers by staff number, those of the past too; numbers of others are absent. */
    Map<String, LeavePlan.Officer> officers(Collection<String> staffNos) {
        Map<String, LeavePlan.Officer> officers = new HashMap<>();
        Map<Long, LeavePlan.Officer> byId = new HashMap<>();
        sql.list(
                "select id, staff_no from person where staff_no = any(?) and hired_on is not null",
                row -> {
                    LeavePlan.Officer officer =
                            new LeavePlan.Officer(row.getLong("id"), new TreeMap<>(), new HashSet<>());
                    byId.put(officer.personId(), officer);
                    return officers.put(row.getString("staff_no"), officer);
                },
                staffNos);
        sql.list(
                "select id, person_id, valid_from, valid_until, kind, known_until from officer_leave where person_id = any(?)",
                row -> add(Objects.requireNonNull(byId.get(row.getLong("person_id"))), row),
                byId.keySet());
        return officers;
    }

    private static boolean add(LeavePlan.Officer officer, ResultSet row) throws SQLException {
        LocalDate from = Objects.requireNonNull(Sql.day(row, "valid_from"));
        if (Sql.longOrNull(row, "known_until") == null) {
            officer.leaves()
                    .put(
                            from,
                            new KnownLeave(
                                    row.getLong("id"),
                                    from,
                                    Objects.requireNonNull(Sql.day(row, "valid_until")),
                                    LeaveKind.valueOf(row.getString("kind")),
                                    null));
        }
        return officer.everKnown().add(from);
    }

    void write(List<LeavePlan.Change> changes, UUID importId, long revision) {
        List<Long> ended = new ArrayList<>();
        List<@Nullable Object[]> added = new ArrayList<>();
        for (LeavePlan.Change change : changes) {
            if (change.before() != null) {
                ended.add(Objects.requireNonNull(change.before().id()));
            }
            KnownLeave after = change.after();
            if (after != null) {
                added.add(new Object[] {change.personId(), after.from(), after.until(), after.kind(), importId, revision
                });
            }
        }
        sql.update("update officer_leave set known_until = ? where id = any(?)", revision, ended);
        sql.batch("""
                insert into officer_leave (person_id, valid_from, valid_until, kind, import_id, known_from)
                values (?, ?, ?, ?, ?, ?)
                """, added);
    }
}
