package org.liaoyuan.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.liaoyuan.platform.persistence.Sql;

/** The face for dated assignments. */
@ApplicationScoped
public class Assignments {
    private final Sql sql;

    Assignments(Sql sql) {
        this.sql = sql;
    }

    public AssignmentBook load() {
        AssignmentBook book = new AssignmentBook();
        sql.list("""
                select p.staff_no, a.person_id, a.unit_id, u.code, b.code as branch_code, a.valid_from, a.valid_until
                from assignment a
                join person p on p.id = a.person_id
                join unit u on u.id = a.unit_id
                join unit b on b.id = u.parent_id
                where a.known_until is null
                order by a.person_id, a.valid_from
                """, row -> {
            book.add(
                    row.getString("staff_no"),
                    row.getLong("person_id"),
                    new AssignmentBook.Span(
                            row.getLong("unit_id"),
                            row.getString("code"),
                            row.getString("branch_code"),
                            Objects.requireNonNull(Sql.day(row, "valid_from")),
                            Sql.day(row, "valid_until")));
            return true;
        });
        return book;
    }
}
