package org.liaoyuan.demo;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.liaoyuan.alert.Alerts;

/** Looks at mornings of the past as the schedule would have done, which no caller of the API does. */
@ApplicationScoped
class DemoLooks {
    private final Alerts alerts;

    DemoLooks(Alerts alerts) {
        this.alerts = alerts;
    }

    void on(LocalDate morning) {
        ManagedContext context = Arc.container().requestContext();
        context.activate();
        try {
            QuarkusTransaction.requiringNew().timeout(60).run(() -> alerts.look(morning));
        } finally {
            context.terminate();
        }
    }
}
