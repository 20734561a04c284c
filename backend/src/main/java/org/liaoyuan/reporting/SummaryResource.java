package org.liaoyuan.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.Role;

@Path("/scores/{month}/summary")
@Tag(name = "Scores")
class SummaryResource {
    private final UnitMonths asked;
    private final SummaryService service;

    SummaryResource(UnitMonths asked, SummaryService service) {
        this.asked = asked;
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.Name.SUB_BRANCH_MANAGER, Role.Name.BRANCH_MANAGER, Role.Name.HEAD_OFFICE, Role.Name.AUDITOR})
    @Operation(
            summary = "A unit's month at a glance",
            description =
                    "Sums and counts over the officers of a unit and of those below it, as they were in that month."
                            + " Only for units within the caller's sight.")
    public RestResponse<Summary> summary(
            @PathParam("month") YearMonth month,
            @Parameter(description = "Code of the unit; the caller's own unless given", example = "2201")
                    @QueryParam("unit")
                    @Nullable
                    String unit,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        UnitMonth wanted = asked.of(month, unit);
        return wanted.version().unlessKnown(ifNoneMatch, () -> service.of(wanted));
    }
}
