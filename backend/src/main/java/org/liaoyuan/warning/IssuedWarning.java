package org.liaoyuan.warning;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.UUID;
import org.liaoyuan.messaging.Subject;

/**
 * A counted, closed month below the lifeline.
 *
 * @param unitId sub-branch that the month lists the officer in
 * @param streak after the month
 */
public record IssuedWarning(
        UUID id,
        YearMonth month,
        long personId,
        long unitId,
        Stage stage,
        int streak,
        BigDecimal amount,
        BigDecimal lifelineAmount) {

    static final String TYPE = "warning";

    /** As messages and actions name it. */
    public Subject subject() {
        return new Subject(TYPE, id.toString());
    }
}
