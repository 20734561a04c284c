package org.liaoyuan.scheme;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.util.UUID;
import org.liaoyuan.platform.persistence.Revisions;
import org.liaoyuan.testing.TestBank;

/** Publishes schemes for tests of other modules, as the service does. */
public final class TestSchemes {

    private TestSchemes() {}

    public static UUID publish(SchemeRules rules) {
        Instant at = Instant.parse("2023-01-01T00:00:00Z");
        return QuarkusTransaction.requiringNew().call(() -> {
            long author = TestBank.personId(TestBank.HEAD_OFFICE);
            Scheme scheme = new Scheme(UUID.randomUUID(), rules, author, at);
            bean(SchemeRepository.class).persistAndFlush(scheme);
            scheme.publish(bean(Revisions.class).next("SCHEME"), author, at);
            bean(SchemeRepository.class).flush();
            Arc.container().beanManager().getEvent().fire(new SchemePublished(scheme.id(), rules.effectiveFrom()));
            return scheme.id();
        });
    }

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
