package org.liaoyuan.organisation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day that may differ from Monday to Friday. */
@Schema(description = "A public holiday on a weekday, or a weekend day that is worked to make up for one")
record CalendarDay(
        @Schema(description = "The day", examples = "2024-02-04")
        LocalDate day,

        @Schema(description = "Whether the bank works", examples = "true")
        boolean working,

        @Schema(description = "What for", examples = "春节") String name) {

    /** A Saturday off needs no mention. */
    boolean differs() {
        return working == (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0);
    }
}
