package org.liaoyuan.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.liaoyuan.audit.ActorNames;
import org.liaoyuan.platform.persistence.Sql;

/** Tells the audit trail what people are called. */
@ApplicationScoped
class StaffNames implements ActorNames {
    private final Sql sql;

    StaffNames(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<String, String> namesOf(Collection<String> staffNos) {
        return sql
                .list(
                        "select staff_no, name from person where staff_no = any(?)",
                        row -> Map.entry(row.getString("staff_no"), row.getString("name")),
                        staffNos)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
