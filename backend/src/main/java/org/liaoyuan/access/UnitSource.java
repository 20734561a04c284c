package org.liaoyuan.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.liaoyuan.organisation.Scope;
import org.liaoyuan.platform.persistence.Conditions;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.search.SearchHit;
import org.liaoyuan.platform.search.SearchSource;
import org.liaoyuan.platform.search.SearchText;

/** Units by name, pinyin or code. Their names are no secret; those in the caller's scope open their figures. */
@ApplicationScoped
class UnitSource implements SearchSource {
    private final Sql sql;
    private final Caller caller;

    UnitSource(Sql sql, Caller caller) {
        this.sql = sql;
        this.caller = caller;
    }

    @Override
    public String group() {
        return "UNITS";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<SearchHit> find(SearchText text, int most) {
        if (!Knows.anybody(caller)) {
            return List.of();
        }
        Scope scope = caller.scope();
        Conditions search = new Conditions();
        Spelt.match(search, "u", text, "starts_with(lower(u.code), lower(?))", text.words());
        return sql.list(
                "select u.id, u.code, u.name, a.name as above from unit u left join unit a on a.id = u.parent_id"
                        + search.where() + "order by starts_with(u.name, ?) desc, u.level, u.code limit ?",
                row -> hit(row, scope),
                search.parameters(text.words(), most));
    }

    private SearchHit hit(ResultSet row, Scope scope) throws SQLException {
        String code = row.getString("code");
        String above = row.getString("above");
        String detail = above == null ? code : code + " · " + above;
        if (!Knows.figures(caller)) {
            String people = "/people?unit=" + code;
            return new SearchHit(row.getString("name"), detail, people, people);
        }
        boolean inScope = scope.covers(row.getLong("id"));
        return new SearchHit(
                row.getString("name"),
                detail,
                (inScope ? "/?face=desk&unit=" : "/ranking?unit=") + code,
                (inScope ? "/m/team?unit=" : "/m/ranking?unit=") + code);
    }
}
