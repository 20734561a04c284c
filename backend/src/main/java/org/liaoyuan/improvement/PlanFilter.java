package org.liaoyuan.improvement;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which plans the caller wants: {@code @BeanParam PlanFilter}. */
public class PlanFilter {
    @QueryParam("unit")
    @Parameter(description = "Code of a unit: plans of its officers, or of those below it", example = "B01")
    @Nullable
    String unit;

    @QueryParam("q")
    @Size(max = 64)
    @Parameter(description = "Part of the officer's name, or the beginning of the staff number", example = "王")
    @Nullable
    String q;

    @QueryParam("live")
    @Parameter(description = "true: only those that run; false: only those that ended")
    @Nullable
    Boolean live;
}
