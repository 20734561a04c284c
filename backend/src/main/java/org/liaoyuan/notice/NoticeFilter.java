package org.liaoyuan.notice;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which notices the caller wants: {@code @BeanParam NoticeFilter}. */
public class NoticeFilter {
    @QueryParam("standing")
    @Parameter(description = "Only versions of this standing today")
    @Nullable
    NoticeStanding standing;

    @QueryParam("unit")
    @Parameter(description = "Code of the unit whose notices are wanted", example = "B01")
    @Size(max = 64)
    @Nullable
    String unit;

    @QueryParam("search")
    @Parameter(description = "A part of the title", example = "生命线")
    @Size(max = 100)
    @Nullable
    String search;
}
