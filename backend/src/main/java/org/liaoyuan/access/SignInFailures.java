package org.liaoyuan.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Objects;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.problem.ProblemException;
import org.liaoyuan.platform.problem.ProblemType;
import org.liaoyuan.platform.time.BankTime;

/**
 * Failed attempts of the last hour, by account and by address. They count alike whether there is such an account or not,
 * for a difference would tell strangers who works here; and what was typed as a staff number, which may have been a
 * password, is kept as a keyed digest only. Every call needs a running transaction.
 */
@ApplicationScoped
class SignInFailures {
    private static final Duration REMEMBERED = Duration.ofHours(1);
    private static final Duration ADDRESS_WINDOW = Duration.ofMinutes(15);
    /** Behind one address may be a whole branch. */
    private static final int PER_ADDRESS = 200;

    private static final int SECONDS_UNTIL_NEXT = 60;

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(BankTime.ZONE);

    private final Sql sql;
    private final Clock clock;
    private final Secret secret;

    SignInFailures(Sql sql, Clock clock, Secret secret) {
        this.sql = sql;
        this.clock = clock;
        this.secret = secret;
    }

    /** Failures in a row, and when the last was. */
    private record Series(long failures, Instant last) {
        Instant lockedUntil() {
            return BackOff.lockedUntil(failures, last);
        }
    }

    /**
     * Counts an attempt as failed before it is judged, so that many at once get no further than many in turn.
     *
     * @return until when the account is locked, should the attempt really fail; now when it is not
     */
    Instant begin(String staffNo, String address) {
        // PostgreSQL keeps microseconds and rounds up: what was just now would lie ahead.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String account = digest(staffNo);
        sql.one("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> true, account);
        sql.update("delete from sign_in_failure where at < ?", now.minus(REMEMBERED));
        refuseAddress(address, now);
        Series before = series(account, now);
        if (before.lockedUntil().isAfter(now)) {
            throw locked(before.lockedUntil(), now);
        }
        sql.update("insert into sign_in_failure (address, account, at) values (?, ?, ?)", address, account, now);
        return BackOff.lockedUntil(before.failures() + 1, now);
    }

    void forget(String staffNo) {
        sql.update("delete from sign_in_failure where account = ?", digest(staffNo));
    }

    private Series series(String account, Instant now) {
        return sql.one(
                        "select count(*) as failures, coalesce(max(at), ?) as last from sign_in_failure where account = ?",
                        row -> new Series(row.getLong("failures"), Objects.requireNonNull(Sql.instant(row, "last"))),
                        now,
                        account)
                .orElseThrow();
    }

    private void refuseAddress(String address, Instant now) {
        long failures = sql.count(
                "select count(*) from sign_in_failure where address = ? and at > ?",
                address,
                now.minus(ADDRESS_WINDOW));
        if (failures >= PER_ADDRESS) {
            throw ProblemType.TOO_MANY_REQUESTS.toException(SECONDS_UNTIL_NEXT);
        }
    }

    private static ProblemException locked(Instant until, Instant now) {
        long seconds = Duration.between(now, until).toSeconds() + 1;
        return ProblemType.ACCOUNT_LOCKED
                .toException(WHEN.format(until))
                .header("Retry-After", String.valueOf(seconds));
    }

    private String digest(String staffNo) {
        return HexFormat.of().formatHex(secret.mac("sign-in-failure", staffNo));
    }
}
