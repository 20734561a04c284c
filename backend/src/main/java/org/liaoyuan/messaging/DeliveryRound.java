package org.liaoyuan.messaging;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.liaoyuan.platform.persistence.Sql;

/** Takes what waits out of the house, one after the other; every server does, and none what another has. */
@ApplicationScoped
class DeliveryRound {
    private static final Logger LOG = Logger.getLogger(DeliveryRound.class);

    private final Deliveries deliveries;
    private final MessageQueries queries;
    private final Sql sql;

    DeliveryRound(Deliveries deliveries, MessageQueries queries, Sql sql) {
        this.deliveries = deliveries;
        this.queries = queries;
        this.sql = sql;
    }

    @Scheduled(every = "${liaoyuan.deliveries.every:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        List<Channel> on = deliveries.channels();
        if (on.isEmpty()) {
            return;
        }
        List<String> names = on.stream().map(Channel::name).toList();
        Optional<Deliveries.Claim> claim = claim(names);
        while (claim.isPresent()) {
            attempt(claim.get(), on);
            claim = claim(names);
        }
    }

    private Optional<Deliveries.Claim> claim(List<String> names) {
        return QuarkusTransaction.requiringNew().call(() -> deliveries.claim(names));
    }

    private void attempt(Deliveries.Claim claim, List<Channel> on) {
        Channel channel = on.stream()
                .filter(one -> one.name().equals(claim.channel()))
                .findFirst()
                .orElseThrow();
        try {
            channel.send(find(claim.messageId()));
        } catch (DeliveryFault fault) {
            String reason = String.valueOf(fault.getMessage());
            LOG.warnf("Message %s by %s, try %d: %s", claim.messageId(), claim.channel(), claim.tries(), reason);
            fault(claim, reason);
            return;
        } catch (RuntimeException unforeseen) {
            // Counted as well: otherwise this message would come back for ever, and keep the others waiting.
            LOG.errorf(unforeseen, "Message %s by %s, try %d", claim.messageId(), claim.channel(), claim.tries());
            fault(claim, unforeseen.getClass().getSimpleName());
            return;
        }
        QuarkusTransaction.requiringNew().run(() -> deliveries.sent(claim));
    }

    private void fault(Deliveries.Claim claim, String reason) {
        QuarkusTransaction.requiringNew().run(() -> deliveries.fault(claim, reason));
    }

    private Outgoing find(UUID id) {
        return sql.one(
                        """
                        select m.id, p.staff_no, m.kind, m.arguments, m.link
                        from message m join person p on p.id = m.recipient where m.id = ?
                        """,
                        row -> new Outgoing(
                                row.getObject("id", UUID.class),
                                row.getString("staff_no"),
                                row.getString("kind"),
                                queries.read(row.getString("arguments")),
                                row.getString("link")),
                        id)
                .orElseThrow();
    }
}
