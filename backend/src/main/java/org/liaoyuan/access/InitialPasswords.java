package org.liaoyuan.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.time.BankTime;

/** Made-up passwords that nobody has fetched yet, encrypted. Every call needs a running transaction. */
@ApplicationScoped
class InitialPasswords {
    private final Sql sql;
    private final Sealer sealer;
    private final Clock clock;
    private final BankTime time;

    InitialPasswords(Sql sql, Sealer sealer, Clock clock, BankTime time) {
        this.sql = sql;
        this.sealer = sealer;
        this.clock = clock;
        this.time = time;
    }

    void keep(Map<Long, String> passwords) {
        Instant now = clock.instant();
        List<@Nullable Object[]> rows = new ArrayList<>();
        passwords.forEach((id, password) -> rows.add(new Object[] {id, sealer.seal(id, password), now}));
        sql.batch("insert into initial_password (person_id, sealed, made_at) values (?, ?, ?)", rows);
    }

    void forget(Collection<Long> personIds) {
        sql.update("delete from initial_password where person_id = any(?)", personIds);
    }

    /** Hands them out, once. Those of officers who have left stay: they would open nothing. */
    List<InitialPassword> take() {
        LocalDate today = time.today();
        List<InitialPassword> taken = sql.list(
                """
                delete from initial_password i using person p
                where p.id = i.person_id and (p.hired_on is null
                    or exists (select 1 from assignment a where a.person_id = p.id and a.known_until is null
                        and coalesce(a.valid_until, 'infinity') >= ?)
                    or exists (select 1 from role_grant r where r.person_id = p.id
                        and coalesce(r.valid_until, 'infinity') >= ?))
                returning p.id, p.staff_no, p.name, i.sealed
                """,
                row -> new InitialPassword(
                        row.getString("staff_no"),
                        row.getString("name"),
                        sealer.open(row.getLong("id"), row.getBytes("sealed"))),
                today,
                today);
        taken.sort(Comparator.comparing(InitialPassword::staffNo));
        return taken;
    }
}
