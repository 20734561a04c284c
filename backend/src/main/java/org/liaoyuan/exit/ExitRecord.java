package org.liaoyuan.exit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.action.ActionStatus;
import org.liaoyuan.warning.MeasureKind;

/** What the printed file of a case shows beside its page. */
final class ExitRecord {
    private ExitRecord() {}

    /**
     * An officer's result of a closed month.
     *
     * @param digest SHA-256 over everything that it was computed from
     */
    record Result(
            YearMonth month,
            int tier,
            BigDecimal points,
            BigDecimal amount,
            BigDecimal lifelineAmount,
            int streak,
            String digest) {}

    /** Help that a warning of the streak asked for; without an owner where nobody owed it. */
    record Measure(
            YearMonth month,
            MeasureKind kind,
            @Nullable String owner,
            LocalDate dueOn,
            @Nullable ActionStatus status,
            @Nullable Instant endedAt) {}
}
