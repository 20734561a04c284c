package org.liaoyuan.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.liaoyuan.access.Caller;
import org.liaoyuan.access.Role;
import org.liaoyuan.platform.persistence.Conditions;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.search.SearchHit;
import org.liaoyuan.platform.search.SearchSource;
import org.liaoyuan.platform.search.SearchText;

/** Published notices by characters of their titles, for those who may read them. */
@ApplicationScoped
class NoticeSource implements SearchSource {
    private final Sql sql;
    private final Caller caller;

    NoticeSource(Sql sql, Caller caller) {
        this.sql = sql;
        this.caller = caller;
    }

    @Override
    public String group() {
        return "NOTICES";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<SearchHit> find(SearchText text, int most) {
        if (!caller.has(Role.OFFICER, Role.SUB_BRANCH_MANAGER, Role.BRANCH_MANAGER, Role.HEAD_OFFICE, Role.AUDITOR)) {
            return List.of();
        }
        Conditions search = new Conditions()
                .and("n.status = 'PUBLISHED'")
                .and("strpos(lower(n.title), lower(?)) > 0", text.words());
        NoticeSight.narrow(search, caller.scope());
        return sql.list(
                "select n.id, n.title, u.name as unit, n.effective_on from notice n join unit u on u.id = n.unit_id"
                        + search.where() + "order by n.published_at desc, n.id limit ?",
                NoticeSource::hit,
                search.parameters(most));
    }

    private static SearchHit hit(ResultSet row) throws SQLException {
        String page = "/notices/" + row.getString("id");
        return new SearchHit(
                row.getString("title"),
                row.getString("unit") + " · " + Sql.day(row, "effective_on"),
                page,
                "/m" + page);
    }
}
