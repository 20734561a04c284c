package org.liaoyuan.ledger;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import java.util.Set;

/** The ledger with {@link RecordingMonthBook} above it. */
public final class LedgerProfile implements QuarkusTestProfile {

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(RecordingMonthBook.class);
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("liaoyuan.jobs.poll-millis", "20");
    }
}
