package org.liaoyuan.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.liaoyuan.access.ApiClientView.ApiClientList;
import org.liaoyuan.platform.idempotency.Idempotent;
import org.liaoyuan.platform.problem.ProblemType;

@Path("/api-clients")
@Tag(name = "API clients", description = "Machines that call the API, and their keys")
class ApiClientResource {
    private final ApiClientService service;
    private final ApiClientQueries clients;

    ApiClientResource(ApiClientService service, ApiClientQueries clients) {
        this.service = service;
        this.clients = clients;
    }

    /** A further key of a client. */
    @Schema(name = "NewApiKey", description = "A further key of a client, to change over to")
    record NewApiKey(
            @Schema(description = "Last day of the key, at most 180 days from today", examples = "2024-09-30") @NotNull
            LocalDate expiresOn) {}

    @GET
    @RolesAllowed({Role.Name.HEAD_OFFICE, Role.Name.AUDITOR})
    @Operation(summary = "All API clients", description = "With the beginnings of their keys and when they were used.")
    public ApiClientList list() {
        return new ApiClientList(clients.all());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Name.HEAD_OFFICE, Role.Name.AUDITOR})
    @Operation(summary = "An API client with its keys")
    public ApiClientView one(@PathParam("id") UUID id) {
        return clients.find(id).orElseThrow(ProblemType.NOT_FOUND::toException);
    }

    // The keys in these answers must not lie in the store of answers: neither operation takes an Idempotency-Key.

    @POST
    @RolesAllowed(Role.Name.HEAD_OFFICE)
    @Operation(
            summary = "Make an API client and its first key",
            description = "The key is in this answer and nowhere else.")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MadeApiKey.class)))
    public RestResponse<MadeApiKey> make(@Valid @NotNull NewApiClient wish) {
        return created(service.make(wish));
    }

    @POST
    @Path("/{id}/keys")
    @RolesAllowed(Role.Name.HEAD_OFFICE)
    @Operation(
            summary = "Make a further key, to change over to",
            description = "Two at most are active. The key is in this answer and nowhere else.")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MadeApiKey.class)))
    public RestResponse<MadeApiKey> addKey(@PathParam("id") UUID id, @Valid @NotNull NewApiKey wish) {
        return created(service.addKey(id, wish.expiresOn()));
    }

    @POST
    @Path("/{id}/keys/{keyId}/revoke")
    @RolesAllowed(Role.Name.HEAD_OFFICE)
    @Idempotent
    @Operation(summary = "Revoke a key at once", description = "It opens nothing from the next request on.")
    public ApiClientView revokeKey(
            @PathParam("id") UUID id, @Parameter(description = "Id of the key") @PathParam("keyId") UUID keyId) {
        service.revokeKey(id, keyId);
        return one(id);
    }

    @POST
    @Path("/{id}/revoke")
    @RolesAllowed(Role.Name.HEAD_OFFICE)
    @Idempotent
    @Operation(summary = "Revoke an API client and all its keys at once", description = "For good.")
    public ApiClientView revoke(@PathParam("id") UUID id) {
        service.revoke(id);
        return one(id);
    }

    private static RestResponse<MadeApiKey> created(MadeApiKey made) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, made)
                .location(UriBuilder.fromPath("api-clients/{id}")
                        .build(made.client().id()))
                .build();
    }
}
