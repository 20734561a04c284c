package org.liaoyuan.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.export.Column;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.personal.PersonalData;
import org.liaoyuan.platform.personal.PersonalSection;

/** Who the person is, and where they were an officer. */
@ApplicationScoped
class OrganisationPersonalData implements PersonalData {
    private static final List<Column<Myself>> PERSON = List.of(
            new Column<>("staffNo", "personal.staffNo", Myself::staffNo),
            new Column<>("name", "personal.name", Myself::name),
            new Column<>("phone", "personal.phone", Myself::phone),
            new Column<>("unitName", "personal.unitName", Myself::unitName),
            new Column<>("hiredOn", "personal.hiredOn", Myself::hiredOn));
    private static final List<Column<Post>> ASSIGNMENTS = List.of(
            new Column<>("unitName", "personal.unitName", Post::unitName),
            new Column<>("from", "personal.from", Post::from),
            new Column<>("until", "personal.until", Post::until),
            new Column<>("leftReason", "personal.leftReason", Post::leftReason));

    private final Sql sql;

    OrganisationPersonalData(Sql sql) {
        this.sql = sql;
    }

    private record Myself(
            String staffNo,
            String name,
            @Nullable String phone,
            String unitName,
            @Nullable LocalDate hiredOn) {}

    private record Post(
            String unitName,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String leftReason) {}

    @Override
    public List<PersonalSection<?>> of(long personId) {
        return List.of(
                new PersonalSection<>(10, "person", PERSON, person(personId)),
                new PersonalSection<>(11, "assignments", ASSIGNMENTS, assignments(personId)));
    }

    private List<Myself> person(long personId) {
        return sql.list(
                """
                select p.staff_no, p.name, p.phone, u.name as unit_name, p.hired_on
                from person p join unit u on u.id = p.unit_id where p.id = ?
                """,
                row -> new Myself(
                        row.getString("staff_no"),
                        row.getString("name"),
                        row.getString("phone"),
                        row.getString("unit_name"),
                        Sql.day(row, "hired_on")),
                personId);
    }

    private List<Post> assignments(long personId) {
        return sql.list("""
                select u.name as unit_name, a.valid_from, a.valid_until, a.left_reason
                from assignment a join unit u on u.id = a.unit_id
                where a.person_id = ? and a.known_until is null order by a.valid_from
                """, OrganisationPersonalData::post, personId);
    }

    private static Post post(ResultSet row) throws SQLException {
        return new Post(
                row.getString("unit_name"),
                Objects.requireNonNull(Sql.day(row, "valid_from")),
                Sql.day(row, "valid_until"),
                row.getString("left_reason"));
    }
}
