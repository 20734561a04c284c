package org.liaoyuan.leave;

import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which leaves the caller wants: {@code @BeanParam LeaveFilter}. */
public class LeaveFilter {

    @QueryParam("month")
    @Parameter(description = "Leaves with a day in this month", example = "2024-03")
    @Nullable
    YearMonth month;

    @QueryParam("unit")
    @Parameter(description = "Code of a unit: leaves of its officers, or of those below it", example = "B01")
    @Nullable
    String unit;

    @QueryParam("q")
    @Parameter(description = "Part of the officer's name, or the beginning of the staff number", example = "王")
    @Nullable
    String q;

    @QueryParam("kind")
    @Parameter(description = "Why the officer is away")
    @Nullable
    LeaveKind kind;
}
