package org.liaoyuan.target;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.target.core.WeekShare;

@Schema(
        name = "TargetWeek",
        description =
                "A week's part of the floor by its working days. A shortfall is shown beside the weeks that follow and never"
                        + " added to them.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record WeekView(
        @Schema(description = "Monday, or the first of the month", examples = "2026-12-01")
        LocalDate from,

        @Schema(description = "Sunday, or the last of the month", examples = "2026-12-06")
        LocalDate until,

        @Schema(description = "Its working days", examples = "4")
        int workingDays,

        @Schema(description = "Its part of the floor, yuan", examples = "900000.00")
        BigDecimal floorAmount,

        @Schema(
                description = "Yuan disbursed in it as far as the ledger is complete; absent before it begins",
                examples = "650000.00")
        @Nullable
        BigDecimal placed,

        @Schema(
                description =
                        "What is missing to the parts of this week and those before it, yuan; absent until it is over, and"
                                + " where nothing is missing",
                examples = "250000.00")
        @Nullable
        BigDecimal shortfall) {

    /** @param through the day up to which what was placed is complete */
    static List<WeekView> of(List<WeekShare> weeks, Map<LocalDate, BigDecimal> placed, LocalDate through) {
        List<WeekView> views = new ArrayList<>();
        BigDecimal missing = BigDecimal.ZERO;
        for (WeekShare week : weeks) {
            BigDecimal done = placed.entrySet().stream()
                    .filter(day ->
                            !day.getKey().isBefore(week.from()) && !day.getKey().isAfter(week.until()))
                    .map(Map.Entry::getValue)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            missing = missing.add(week.amount()).subtract(done);
            boolean over = !week.until().isAfter(through);
            views.add(new WeekView(
                    week.from(),
                    week.until(),
                    week.workingDays(),
                    week.amount(),
                    week.from().isAfter(through) ? null : done,
                    over && missing.signum() > 0 ? missing : null));
        }
        return views;
    }
}
