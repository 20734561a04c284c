package org.liaoyuan.alert;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import org.liaoyuan.messaging.Subject;
import org.liaoyuan.scoring.Projection;

/** An alert as it is raised, with the arithmetic of its day. */
record NewAlert(UUID id, YearMonth month, AlertLevel level, LocalDate day, Projection projection) {

    Subject subject() {
        return new Subject(KnownAlert.TYPE, id.toString());
    }

    Projection.Limit limit() {
        return level == AlertLevel.LIFELINE ? projection.lifeline() : projection.floor();
    }

    BigDecimal projected() {
        return Objects.requireNonNull(projection.projected());
    }

    BigDecimal perDay() {
        return Objects.requireNonNull(limit().perDay());
    }
}
