package org.liaoyuan.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaoyuan.organisation.WeekShare;

@Schema(
        name = "TargetWeek",
        description =
                "A week's part of the floor by its working days; what came of it is in the week plan of the scores")
record WeekView(
        @Schema(description = "Monday, or the first of the month", examples = "2026-12-01")
        LocalDate from,

        @Schema(description = "Sunday, or the last of the month", examples = "2026-12-06")
        LocalDate until,

        @Schema(description = "Its working days", examples = "4")
        int workingDays,

        @Schema(description = "Its part of the floor, yuan", examples = "900000.00")
        BigDecimal floorAmount) {

    static WeekView of(WeekShare week, BigDecimal floor) {
        return new WeekView(week.from(), week.until(), week.workingDays(), week.of(floor));
    }
}
