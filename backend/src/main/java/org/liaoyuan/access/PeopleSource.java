package org.liaoyuan.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.liaoyuan.organisation.Scope;
import org.liaoyuan.platform.persistence.Conditions;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.search.SearchHit;
import org.liaoyuan.platform.search.SearchSource;
import org.liaoyuan.platform.search.SearchText;
import org.liaoyuan.platform.time.BankTime;

/**
 * People by name, pinyin or staff number. Whoever has a business role knows the bank's officers of today, since the ranking
 * names them; of those in their scope the statement opens, of others their place in the ranking. Those who have left are
 * found within the scope only, and everybody who is no officer by the administrator only.
 */
@ApplicationScoped
class PeopleSource implements SearchSource {
    private static final String SERVING = """
            exists (select from assignment a where a.person_id = p.id and a.known_until is null
                and a.valid_from <= ? and coalesce(a.valid_until, 'infinity') >= ?)""";

    private final Sql sql;
    private final Caller caller;
    private final BankTime time;

    PeopleSource(Sql sql, Caller caller, BankTime time) {
        this.sql = sql;
        this.caller = caller;
        this.time = time;
    }

    @Override
    public String group() {
        return "PEOPLE";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<SearchHit> find(SearchText text, int most) {
        if (!Knows.anybody(caller)) {
            return List.of();
        }
        Scope scope = caller.scope();
        Conditions search = new Conditions();
        Spelt.match(search, "p", text, "starts_with(lower(p.staff_no), lower(?))", text.words());
        if (!caller.has(Role.ADMIN)) {
            within(search, scope);
        }
        return sql.list(
                "select p.id, p.staff_no, p.name, p.unit_id, u.name as unit_name from person p join unit u on u.id = p.unit_id"
                        + search.where() + "order by starts_with(p.name, ?) desc, p.staff_no limit ?",
                row -> hit(row, scope),
                search.parameters(text.words(), most));
    }

    private void within(Conditions search, Scope scope) {
        LocalDate today = time.today();
        search.and(
                "p.hired_on is not null and (? or p.unit_id = any(?) or p.id = ? or " + SERVING + ")",
                scope.bank(),
                scope.units(),
                scope.personId(),
                today,
                today);
    }

    private SearchHit hit(ResultSet row, Scope scope) throws SQLException {
        String staffNo = row.getString("staff_no");
        String link = link(staffNo, scope.covers(row.getLong("unit_id"), row.getLong("id")));
        boolean desk = link.startsWith("/people");
        return new SearchHit(
                row.getString("name"), staffNo + " · " + row.getString("unit_name"), link, desk ? link : "/m" + link);
    }

    private String link(String staffNo, boolean inScope) {
        if (!Knows.figures(caller)) {
            return "/people/" + staffNo;
        }
        return inScope ? "/statement/" + time.month() + "/" + staffNo : "/ranking?q=" + staffNo;
    }
}
