package org.liaoyuan.platform.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;

/** See {@link LongTransaction}. After the check of roles, before everything that would open a transaction. */
@LongTransaction
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 50)
class LongTransactionInterceptor {
    private static final int LONGEST_SECONDS = 60;

    @AroundInvoke
    @Nullable
    Object within(InvocationContext call) {
        return QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(call::proceed);
    }
}
