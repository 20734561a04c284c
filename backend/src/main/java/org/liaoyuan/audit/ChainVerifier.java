package org.liaoyuan.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.persistence.Snapshot;

/** Computes the whole chain again, in here and not in the database, whose functions somebody may have exchanged. */
@ApplicationScoped
class ChainVerifier {
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final ChainQueries chain;
    private final AuditQueries entries;
    private final Snapshot snapshot;
    private final Clock clock;

    ChainVerifier(ChainQueries chain, AuditQueries entries, Snapshot snapshot, Clock clock) {
        this.chain = chain;
        this.entries = entries;
        this.snapshot = snapshot;
        this.clock = clock;
    }

    /** @param noted how the chain ended when somebody noted it down; null to hold it against itself alone */
    ChainVerification verify(@Nullable ChainHead noted) {
        return snapshot.of(LONGEST, () -> {
            Optional<ChainHead> head = chain.head();
            ChainWalk walk = new ChainWalk(head.orElse(null), noted);
            chain.walk(walk);
            ChainFault fault = walk.fault();
            return result(head, walk.position(), fault == null ? outside() : fault);
        });
    }

    private @Nullable ChainFault outside() {
        return chain.outside().flatMap(entries::find).map(ChainFault::outside).orElse(null);
    }

    private ChainVerification result(Optional<ChainHead> head, long checked, @Nullable ChainFault fault) {
        return new ChainVerification(
                fault == null,
                checked,
                head.map(ChainHead::entries).orElse(null),
                head.map(ChainHead::hex).orElse(null),
                clock.instant(),
                fault);
    }
}
