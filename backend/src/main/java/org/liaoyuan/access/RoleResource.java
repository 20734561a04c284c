package org.liaoyuan.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.idempotency.Idempotent;
import org.liaoyuan.platform.problem.ProblemType;

@Path("/organisation/people/{staffNo}/roles")
@Tag(name = "People", description = "People, their roles and accounts")
class RoleResource {
    private final RoleService roles;
    private final PersonQueries person;

    RoleResource(RoleService roles, PersonQueries person) {
        this.roles = roles;
        this.person = person;
    }

    /** A role to be granted. */
    @Schema(name = "RoleGrant", description = "A role to be granted; OFFICER is not, it follows from an assignment")
    record RoleGrant(
            @NotNull Role role,

            @Schema(
                    description = "SUB_BRANCH_MANAGER: a sub-branch; BRANCH_MANAGER, CANDIDATE: a branch; others: HO",
                    examples = "B01")
            @NotBlank
            String unitCode,

            @Schema(description = "First day", examples = "2024-01-01") @NotNull
            LocalDate from,

            @Schema(description = "Last day; absent for a role that goes on", examples = "2024-12-31") @Nullable
            LocalDate until) {}

    /** When a role ends. */
    @Schema(name = "RoleEnd", description = "When a role ends")
    record RoleEnd(
            @Schema(description = "Last day; yesterday ends it at once", examples = "2024-06-30") @NotNull
            LocalDate until) {}

    @POST
    @RolesAllowed(Role.Name.ADMIN)
    @Idempotent
    @Operation(
            summary = "Grant a role",
            description = "ADMIN excludes every other role on the same days. Nobody grants themselves.")
    @APIResponse(
            responseCode = "201",
            description = "Granted",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PersonView.class)))
    public RestResponse<PersonView> grant(@PathParam("staffNo") String staffNo, @Valid @NotNull RoleGrant grant) {
        roles.grant(staffNo, grant.role(), grant.unitCode(), grant.from(), grant.until());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, find(staffNo))
                .location(UriBuilder.fromPath("organisation/people/{staffNo}").build(staffNo))
                .build();
    }

    @POST
    @Path("/{id}/end")
    @RolesAllowed(Role.Name.ADMIN)
    @Idempotent
    @Operation(
            summary = "End a role",
            description =
                    "Earlier than now foreseen. One that has not begun is taken back by any day before its first.")
    public PersonView end(@PathParam("staffNo") String staffNo, @PathParam("id") UUID id, @Valid @NotNull RoleEnd end) {
        roles.end(staffNo, id, end.until());
        return find(staffNo);
    }

    private PersonView find(String staffNo) {
        return person.find(staffNo).orElseThrow(ProblemType.NOT_FOUND::toException);
    }
}
