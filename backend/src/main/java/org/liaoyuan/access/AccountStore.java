package org.liaoyuan.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.persistence.Sql;

/** Writes the table of accounts, and reads what nobody else may see: the password's hash. */
@ApplicationScoped
class AccountStore {
    private final Sql sql;
    private final Clock clock;

    AccountStore(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** With hashes by person. */
    void open(Map<Long, String> hashes, boolean mustChange) {
        Instant now = clock.instant();
        List<@Nullable Object[]> rows = new ArrayList<>();
        hashes.forEach((personId, hash) -> rows.add(new Object[] {personId, hash, mustChange, now}));
        sql.batch(
                "insert into account (person_id, password_hash, must_change, password_set_at) values (?, ?, ?, ?)",
                rows);
    }

    Optional<String> passwordHash(String staffNo) {
        return sql.one("""
                        select a.password_hash from account a join person p on p.id = a.person_id where p.staff_no = ?""", row -> Optional.ofNullable(row.getString(1)), staffNo)
                .flatMap(hash -> hash);
    }

    void signedIn(long personId) {
        sql.update(
                "update account set last_sign_in_at = ?, locked_until = null where person_id = ?",
                clock.instant(),
                personId);
    }

    /** For people to see; what locks is {@link SignInFailures}. */
    void lockedUntil(long personId, @Nullable Instant until) {
        sql.update("update account set locked_until = ? where person_id = ?", until, personId);
    }

    /** Access tokens made before count no more. */
    void raiseEpoch(long personId) {
        sql.update("update account set session_epoch = session_epoch + 1 where person_id = ?", personId);
    }

    void setPassword(long personId, String hash, boolean mustChange) {
        sql.update(
                "update account set password_hash = ?, must_change = ?, password_set_at = ? where person_id = ?",
                hash,
                mustChange,
                clock.instant(),
                personId);
    }
}
