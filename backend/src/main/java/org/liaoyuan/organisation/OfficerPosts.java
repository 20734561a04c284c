package org.liaoyuan.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.liaoyuan.audit.Audit;
import org.liaoyuan.platform.persistence.Revisions;
import org.liaoyuan.platform.persistence.Sql;

/** The face for ending an officer's post by a decision. Every call joins the caller's transaction. */
@ApplicationScoped
public class OfficerPosts {
    private final Sql sql;
    private final Revisions revisions;
    private final Event<OrganisationChanged> changed;
    private final People people;
    private final Audit audit;

    OfficerPosts(Sql sql, Revisions revisions, Event<OrganisationChanged> changed, People people, Audit audit) {
        this.sql = sql;
        this.revisions = revisions;
        this.changed = changed;
        this.people = people;
        this.audit = audit;
    }

    /**
     * The assignment that goes on ends with the day, and with it everything the role allows. One who has no such assignment has
     * left already.
     *
     * @param reason kept as why the officer left
     */
    public void end(long personId, LocalDate lastDay, String reason) {
        long revision = revisions.next("DEPARTURE");
        int ended = sql.update(
                "update assignment set known_until = ? where person_id = ? and known_until is null and"
                        + " coalesce(valid_until, 'infinity') > ? and valid_from <= ?",
                revision,
                personId,
                lastDay,
                lastDay);
        sql.update("""
                insert into assignment (person_id, unit_id, valid_from, valid_until, left_reason, known_from)
                select person_id, unit_id, valid_from, ?, ?, ? from assignment
                where person_id = ? and known_until = ? and valid_from <= ?
                """, lastDay, reason, revision, personId, revision, lastDay);
        if (ended > 0) {
            audit.record(
                    "OFFICER_POST_ENDED",
                    "officer",
                    people.byId(personId).orElseThrow().staffNo(),
                    null,
                    Map.of("lastDay", lastDay.toString(), "reason", reason));
            changed.fire(new OrganisationChanged(revision, Set.of(personId), lastDay.plusDays(1)));
        }
    }
}
