package org.liaoyuan.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.arjuna.ats.arjuna.coordinator.BasicAction;
import com.arjuna.ats.arjuna.coordinator.TransactionReaper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.junit.jupiter.api.Test;
import org.liaoyuan.testing.DatabaseResource;

@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class LongTransactionTest {

    @Inject
    LikeResource resource;

    @Inject
    LikeService service;

    @ApplicationScoped
    static class LikeResource {
        @Inject
        LikeService service;

        @LongTransaction
        long millisLeft() {
            return service.millisLeft();
        }
    }

    @ApplicationScoped
    @Transactional
    static class LikeService {
        long millisLeft() {
            return TransactionReaper.transactionReaper().getRemainingTimeoutMills(BasicAction.Current());
        }
    }

    @Test
    void whatJoinsALongTransactionHasItsTime() {
        assertThat(service.millisLeft()).isBetween(1L, 30_000L);
        assertThat(resource.millisLeft()).isBetween(30_001L, 60_000L);
    }
}
