package org.liaoyuan.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.time.BankTime;

/** The face for who is what today. It knows no scope: whoever shows a person found here checks that the caller may see them. */
@ApplicationScoped
public class RoleHolders {
    private static final String TODAY = "valid_from <= ? and coalesce(valid_until, 'infinity') >= ?";

    private final Sql sql;
    private final Identities identities;
    private final BankTime time;

    RoleHolders(Sql sql, Identities identities, BankTime time) {
        this.sql = sql;
        this.identities = identities;
        this.time = time;
    }

    /** Everything that the person is today; empty for one who has left. */
    public List<HeldRole> of(long personId) {
        return identities
                .byPersonId(personId)
                .filter(Identity::maySignIn)
                .map(Identity::roles)
                .orElse(List.of());
    }

    /** Everybody with the role, wherever they hold it; not for {@code OFFICER}, which is not granted. */
    public List<Long> holders(Role role) {
        LocalDate today = time.today();
        return sql.list(
                "select distinct person_id from role_grant where role = ? and " + TODAY + " order by person_id",
                row -> row.getLong(1),
                role,
                today,
                today);
    }

    /** Everybody with the role at this very unit. */
    public List<Long> holders(Role role, long unitId) {
        LocalDate today = time.today();
        return sql.list(
                "select distinct person_id from role_grant where role = ? and unit_id = ? and " + TODAY
                        + " order by person_id",
                row -> row.getLong(1),
                role,
                unitId,
                today,
                today);
    }
}
