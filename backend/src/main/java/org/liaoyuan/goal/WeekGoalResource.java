package org.liaoyuan.goal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.Role;

@Path("/week-goals/{week}")
@Tag(name = "Week goals", description = "What officers mean to do in a week, for themselves alone")
class WeekGoalResource {
    private static final String WEEK = "Monday of the week";

    private final WeekGoalService service;

    WeekGoalResource(WeekGoalService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Role.Name.OFFICER)
    @Operation(
            summary = "The caller's goal of a week, and what was done of it",
            description = "Also where none is set: its ETag is needed to set one.")
    public RestResponse<WeekGoalView> goal(
            @Parameter(description = WEEK, example = "2024-03-11") @PathParam("week") LocalDate week) {
        return answer(service.find(week));
    }

    @PUT
    @RolesAllowed(Role.Name.OFFICER)
    @Operation(summary = "Set the caller's goal", description = "Of this week or the next one.")
    public RestResponse<WeekGoalView> set(
            @Parameter(description = WEEK, example = "2024-03-11") @PathParam("week") LocalDate week,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid WeekGoalDraft draft) {
        return answer(service.set(week, draft, ifMatch));
    }

    @DELETE
    @RolesAllowed(Role.Name.OFFICER)
    @Operation(summary = "Drop the caller's goal", description = "Of this week or the next one; 404 where none is set.")
    public void drop(
            @Parameter(description = WEEK, example = "2024-03-11") @PathParam("week") LocalDate week,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        service.drop(week, ifMatch);
    }

    private static RestResponse<WeekGoalView> answer(WeekGoalService.Answer answer) {
        return answer.version().on(answer.view());
    }
}
