package org.liaoyuan.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import org.liaoyuan.platform.time.BankTime;
import org.liaoyuan.scoring.Projections;

/** Asks scoring how an officer's month stands today. */
@ApplicationScoped
class PlanFacts {
    private final Projections projections;
    private final BankTime time;

    PlanFacts(Projections projections, BankTime time) {
        this.projections = projections;
        this.time = time;
    }

    PlanFigures today(long personId) {
        YearMonth month = time.month();
        return projections.of(month).stream()
                .filter(projection -> projection.personId() == personId)
                .findFirst()
                .map(projection -> new PlanFigures(
                        month,
                        projection.pace().asOf(),
                        projection.amount(),
                        projection.lifeline().amount(),
                        projection.floor().amount()))
                .orElseGet(() -> new PlanFigures(month, null, null, null, null));
    }
}
