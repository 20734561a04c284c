package org.liaoyuan.exemption;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which exemptions the caller wants: {@code @BeanParam ExemptionFilter}. */
public class ExemptionFilter {
    @QueryParam("unit")
    @Parameter(description = "Code of a unit: its officers, or those below it", example = "B01")
    @Nullable
    String unit;

    @QueryParam("q")
    @Size(max = 64)
    @Parameter(description = "Part of the officer's name, or the beginning of the staff number", example = "王")
    @Nullable
    String q;

    @QueryParam("kind")
    @Parameter(description = "Why")
    @Nullable
    ExemptionKind kind;

    @QueryParam("status")
    @Parameter(description = "How far it is")
    @Nullable
    ExemptionStatus status;
}
