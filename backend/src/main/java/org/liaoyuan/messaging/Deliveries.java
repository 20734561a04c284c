package org.liaoyuan.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.persistence.Sql;

/** The queue of messages that are to leave the house: filled in the transaction that sends them, so that none is lost. */
@ApplicationScoped
class Deliveries {
    static final int MOST_TRIES = 8;
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private final Sql sql;
    private final Instance<Channel> channels;
    private final Clock clock;

    Deliveries(Sql sql, @Any Instance<Channel> channels, Clock clock) {
        this.sql = sql;
        this.channels = channels;
        this.clock = clock;
    }

    /** One try that is to be made now. */
    record Claim(UUID messageId, String channel, int tries) {}

    List<Channel> channels() {
        return channels.stream().filter(Channel::isOn).toList();
    }

    void add(List<UUID> messages, Instant now) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Channel channel : channels()) {
            messages.forEach(id -> rows.add(new @Nullable Object[] {id, channel.name(), now}));
        }
        sql.batch("insert into message_delivery (message_id, channel, next_try_at) values (?, ?, ?)", rows);
    }

    /** Whoever claims has it for the length of a lease; a server that dies meanwhile leaves it to another. */
    Optional<Claim> claim(List<String> on) {
        Instant now = clock.instant();
        return sql.one(
                """
                update message_delivery set tries = tries + 1, next_try_at = ?
                where (message_id, channel) = (
                    select message_id, channel from message_delivery
                    where status = 'WAITING' and next_try_at <= ? and channel = any(?)
                    order by next_try_at
                    limit 1
                    for update skip locked)
                returning message_id, channel, tries
                """,
                row -> new Claim(
                        row.getObject("message_id", UUID.class), row.getString("channel"), row.getInt("tries")),
                now.plus(LEASE),
                now,
                on);
    }

    void sent(Claim claim) {
        sql.update("""
                update message_delivery set status = 'SENT', sent_at = ?, fault = null
                where message_id = ? and channel = ? and status <> 'SENT'
                """, clock.instant(), claim.messageId(), claim.channel());
    }

    /** Each fault doubles the wait, until it is given up. One of a try that outlived its lease says nothing any more. */
    void fault(Claim claim, String reason) {
        sql.update(
                """
                update message_delivery set status = ?, next_try_at = ?, fault = ?
                where message_id = ? and channel = ? and status = 'WAITING' and tries = ?
                """,
                claim.tries() < MOST_TRIES ? "WAITING" : "GIVEN_UP",
                clock.instant().plus(waitAfter(claim.tries())),
                reason,
                claim.messageId(),
                claim.channel(),
                claim.tries());
    }

    static Duration waitAfter(int tries) {
        Duration doubled = FIRST_WAIT.multipliedBy(1L << Math.min(tries - 1, 16));
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }
}
