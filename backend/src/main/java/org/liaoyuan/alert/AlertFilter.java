package org.liaoyuan.alert;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which alerts the caller wants: {@code @BeanParam AlertFilter}. */
public class AlertFilter {
    @QueryParam("month")
    @Parameter(description = "Alerts of this month", example = "2024-03")
    @Nullable
    YearMonth month;

    @QueryParam("unit")
    @Parameter(description = "Code of a unit: alerts of its officers, or of those below it", example = "B01")
    @Nullable
    String unit;

    @QueryParam("q")
    @Size(max = 64)
    @Parameter(description = "Part of the officer's name, or the beginning of the staff number", example = "王")
    @Nullable
    String q;

    @QueryParam("level")
    @Parameter(description = "Which limit the month was heading below")
    @Nullable
    AlertLevel level;

    @QueryParam("state")
    @Parameter(description = "How the alert stands now")
    @Nullable
    AlertState state;

    @QueryParam("read")
    @Parameter(description = "false: only those that the officer has not opened yet; true: only those opened")
    @Nullable
    Boolean read;
}
