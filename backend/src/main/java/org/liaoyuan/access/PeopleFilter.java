package org.liaoyuan.access;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which people the administrator wants to see. */
class PeopleFilter {
    @QueryParam("q")
    @Parameter(description = "Part of the name, or the beginning of the staff number", example = "王")
    @Nullable
    String q;

    @QueryParam("unit")
    @Parameter(description = "Code of a unit: people at home or with a role in it or below it", example = "B01")
    @Nullable
    String unit;

    @QueryParam("role")
    @Parameter(description = "A role held today")
    @Nullable
    Role role;
}
