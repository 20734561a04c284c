package org.liaoyuan.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.liaoyuan.access.Caller;
import org.liaoyuan.organisation.Scope;
import org.liaoyuan.platform.persistence.Conditions;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.problem.ProblemType;

/**
 * Who may read a notice: whoever's unit it is, also as a draft; once it is published those above its recipients, and
 * everybody whom any version of it was addressed to.
 */
@ApplicationScoped
class NoticeSight {
    private static final String SEEN = """
            (n.unit_id = any(?) or (n.status <> 'DRAFT' and (
                exists (select from notice_recipient r where r.notice_id = n.id and r.unit_id = any(?))
                or exists (select from notice_recipient r join notice o on o.id = r.notice_id
                    where o.series = n.series and r.person_id = ?))))
            """;

    private final Sql sql;
    private final Caller caller;

    NoticeSight(Sql sql, Caller caller) {
        this.sql = sql;
        this.caller = caller;
    }

    /** The part of the notices, here called {@code n}, that the scope sees. */
    static void narrow(Conditions conditions, Scope scope) {
        if (!scope.bank()) {
            List<Long> units = List.copyOf(scope.units());
            conditions.and(SEEN, units, units, scope.personId());
        }
    }

    /** The part of the recipients, here called {@code r}, whose names and times the scope sees. */
    static void narrowRecipients(Conditions conditions, Scope scope) {
        if (!scope.bank()) {
            conditions.and("r.unit_id = any(?)", List.copyOf(scope.units()));
        }
    }

    boolean sees(UUID id) {
        Conditions conditions = new Conditions().and("n.id = ?", id);
        narrow(conditions, caller.scope());
        return sql.count("select count(*) from notice n" + conditions.where(), conditions.parameters()) == 1;
    }

    void mustSee(UUID id) {
        if (!sees(id)) {
            throw ProblemType.NOT_FOUND.toException();
        }
    }
}
