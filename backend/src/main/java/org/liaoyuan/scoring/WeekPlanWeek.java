package org.liaoyuan.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaoyuan.ledger.DaySum;
import org.liaoyuan.organisation.WeekShare;
import org.liaoyuan.scoring.core.Targets;

@Schema(name = "WeekPlanWeek", description = "One week of an open month")
record WeekPlanWeek(
        @Schema(description = "First day of it in the month", examples = "2024-03-11")
        LocalDate from,

        @Schema(description = "Last day of it in the month", examples = "2024-03-17")
        LocalDate until,

        @Schema(description = "Working days, holidays left out; 0 in a week of holidays", examples = "5")
        int workingDays,

        @Schema(description = "The week's own part of each target, yuan")
        WeekAmounts share,

        @Schema(
                description =
                        "What the weeks before left open of their parts, yuan; shown beside the week's part, not added to it")
        WeekAmounts shortfall,

        @Schema(description = "Disbursed in the week, yuan", examples = "1200000.00")
        BigDecimal amount,

        @Schema(description = "Counted loans of the week", examples = "3")
        int loans) {

    @Schema(name = "WeekAmounts", description = "Yuan by target")
    record WeekAmounts(
            @Schema(description = "Of the lifeline", examples = "952380.95")
            BigDecimal lifeline,

            @Schema(description = "Of the floor target", examples = "1666666.67")
            BigDecimal floor,

            @Schema(description = "Of the stretch target", examples = "2380952.38")
            BigDecimal stretch) {

        static WeekAmounts of(Targets targets, Function<BigDecimal, BigDecimal> part) {
            return new WeekAmounts(
                    part.apply(targets.lifelineAmount()),
                    part.apply(targets.floorAmount()),
                    part.apply(targets.stretchAmount()));
        }
    }

    /**
     * @param days the officer's month
     * @param adjustments yuan from closed months
     */
    static WeekPlanWeek of(WeekShare week, Targets targets, List<DaySum> days, BigDecimal adjustments) {
        List<DaySum> inside = days.stream()
                .filter(day -> !day.day().isBefore(week.from()) && !day.day().isAfter(week.until()))
                .toList();
        BigDecimal before = amount(days.stream()
                        .filter(day -> day.day().isBefore(week.from()))
                        .toList())
                .add(adjustments);
        return new WeekPlanWeek(
                week.from(),
                week.until(),
                week.workingDays(),
                WeekAmounts.of(targets, week::of),
                WeekAmounts.of(targets, target -> shortfall(week.dueBefore(target), before)),
                amount(inside),
                inside.stream().mapToInt(DaySum::loans).sum());
    }

    private static BigDecimal shortfall(BigDecimal due, BigDecimal brought) {
        return due.subtract(brought).max(Scorer.NOTHING.amount());
    }

    private static BigDecimal amount(List<DaySum> days) {
        return days.stream().map(DaySum::amount).reduce(Scorer.NOTHING.amount(), BigDecimal::add);
    }
}
