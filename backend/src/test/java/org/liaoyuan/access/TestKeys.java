package org.liaoyuan.access;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.arc.Arc;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.testing.TestBank;

/** Real keys of API clients, put into the tables without head office's request for them. */
public final class TestKeys {
    private TestKeys() {}

    /** A new client with the scope {@code ledger:import}, from everywhere. */
    public static String ofLedgerFeed() {
        return ofLedgerFeed(
                "夜间报送 " + UUID.randomUUID(), List.of(), LocalDate.now().plusDays(30));
    }

    static String ofLedgerFeed(String name, List<String> addresses, LocalDate expiresOn) {
        long maker = TestBank.personId(TestBank.HEAD_OFFICE);
        ApiKey key = ApiKey.make();
        ApiClient client = bean(ApiClientStore.class)
                .add(name, List.of(ApiScope.LEDGER_IMPORT), TestBank.unitId("HO"), addresses, maker)
                .orElseThrow();
        bean(ApiKeyStore.class)
                .add(
                        UuidCreator.getTimeOrderedEpoch(),
                        client.id(),
                        key,
                        bean(ApiKeyHash.class).of(key),
                        expiresOn,
                        maker);
        return key.text();
    }

    static Sql sql() {
        return bean(Sql.class);
    }

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
