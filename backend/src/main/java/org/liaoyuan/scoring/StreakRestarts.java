package org.liaoyuan.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Set;
import org.liaoyuan.platform.persistence.Revisions;
import org.liaoyuan.platform.persistence.Sql;

/** The face for whoever decides that an officer stays: the count begins anew. Every call joins the caller's transaction. */
@ApplicationScoped
public class StreakRestarts {
    private final MonthFrames frames;
    private final Renewal renewal;
    private final Revisions revisions;
    private final Sql sql;

    StreakRestarts(MonthFrames frames, Renewal renewal, Revisions revisions, Sql sql) {
        this.frames = frames;
        this.renewal = renewal;
        this.revisions = revisions;
        this.sql = sql;
    }

    /** The months after this one begin with 0; closed ones stay as they are. */
    public void after(long personId, YearMonth month) {
        long revision = revisions.next("STREAK_RESTART");
        sql.update(
                "insert into streak_restart (person_id, month, known_from) values (?, ?, ?) on conflict do nothing",
                personId,
                month,
                revision);
        renewal.renew(frames.open(), Set.of(personId));
    }
}
