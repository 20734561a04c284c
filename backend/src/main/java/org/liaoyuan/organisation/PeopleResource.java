package org.liaoyuan.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.liaoyuan.platform.idempotency.Idempotent;

/** Registers people; reading them, with their roles and accounts, lies in the module above, at the same address. */
@Path("/organisation/people")
@Tag(name = "Organisation", description = "Units, people, assignments and the working calendar")
class PeopleResource {

    private final PeopleService service;

    PeopleResource(PeopleService service) {
        this.service = service;
    }

    /** A person as far as this module knows them: nobody new has an assignment, a role or an account in use. */
    record RegisteredPerson(String staffNo, String name, List<String> assignments, List<String> roles) {}

    @POST
    @Idempotent
    @RolesAllowed(Role.ADMIN)
    @APIResponse(
            responseCode = "201",
            description = "The person; Location is their address",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(ref = "#/components/schemas/Person")))
    @Operation(summary = "Register a person who is no officer")
    public RestResponse<RegisteredPerson> register(@NotNull @Valid NewPerson person) {
        Person registered = service.register(person);
        RegisteredPerson answer = new RegisteredPerson(registered.staffNo(), registered.name(), List.of(), List.of());
        return RestResponse.ResponseBuilder.create(Response.Status.CREATED, answer)
                .location(UriBuilder.fromPath("organisation/people/{staffNo}").build(registered.staffNo()))
                .build();
    }
}
