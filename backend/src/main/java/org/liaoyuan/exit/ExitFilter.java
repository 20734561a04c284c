package org.liaoyuan.exit;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which cases the caller wants: {@code @BeanParam ExitFilter}. */
public class ExitFilter {
    @QueryParam("unit")
    @Parameter(description = "Code of a unit: its officers, or those below it", example = "B01")
    @Nullable
    String unit;

    @QueryParam("q")
    @Size(max = 64)
    @Parameter(description = "Part of the officer's name, or the beginning of the staff number", example = "王")
    @Nullable
    String q;

    @QueryParam("status")
    @Parameter(description = "How far it is, or how it ended")
    @Nullable
    ExitStatus status;

    @QueryParam("overdue")
    @Parameter(description = "true: only running ones whose day is over; false: all others")
    @Nullable
    Boolean overdue;
}
