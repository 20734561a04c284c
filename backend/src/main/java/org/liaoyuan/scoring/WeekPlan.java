package org.liaoyuan.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "WeekPlan",
        description =
                "An open month's amount targets, split over its calendar weeks by working days; the parts add up to the"
                        + " targets")
record WeekPlan(
        @Schema(
                description =
                        "Yuan that came from closed months, negative when taken out: part of no week, but of what the"
                                + " weeks before brought",
                examples = "-500000.00")
        BigDecimal adjustmentAmount,

        @Schema(description = "Weeks from Monday to Sunday, cut off at the month's ends")
        List<WeekPlanWeek> items) {}
