package org.liaoyuan.action;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.Role;
import org.liaoyuan.platform.idempotency.Idempotent;

/** Each move is made on the version that was seen, and answers with the next one. */
@Path("/actions/{id}")
@Tag(name = "Actions")
class ActionMoveResource {
    private final ActionService service;
    private final ActionReader reader;

    ActionMoveResource(ActionService service, ActionReader reader) {
        this.service = service;
        this.reader = reader;
    }

    @POST
    @Path("/start")
    @RolesAllowed({Role.Name.OFFICER, Role.Name.SUB_BRANCH_MANAGER, Role.Name.BRANCH_MANAGER, Role.Name.HEAD_OFFICE})
    @Idempotent
    @Operation(summary = "Its owner begins with it")
    public RestResponse<ActionView> start(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return moved(id, ActionMove.START, null, ifMatch);
    }

    @POST
    @Path("/submit")
    @RolesAllowed({Role.Name.OFFICER, Role.Name.SUB_BRANCH_MANAGER, Role.Name.BRANCH_MANAGER, Role.Name.HEAD_OFFICE})
    @Idempotent
    @Operation(
            summary = "Its owner says that it is done",
            description = "With evidence attached before, where that is required. Whoever gave it is asked to accept.")
    public RestResponse<ActionView> submit(
            @PathParam("id") UUID id,
            @Valid @NotNull ActionWords said,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return moved(id, ActionMove.SUBMIT, said, ifMatch);
    }

    @POST
    @Path("/accept")
    @RolesAllowed({Role.Name.SUB_BRANCH_MANAGER, Role.Name.BRANCH_MANAGER, Role.Name.HEAD_OFFICE})
    @Idempotent
    @Operation(summary = "It is accepted, with what came of it", description = "Never by its owner.")
    public RestResponse<ActionView> accept(
            @PathParam("id") UUID id,
            @Valid @NotNull ActionWords said,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return moved(id, ActionMove.ACCEPT, said, ifMatch);
    }

    @POST
    @Path("/return")
    @RolesAllowed({Role.Name.SUB_BRANCH_MANAGER, Role.Name.BRANCH_MANAGER, Role.Name.HEAD_OFFICE})
    @Idempotent
    @Operation(summary = "It goes back to its owner, with the reason", description = "Never by its owner.")
    public RestResponse<ActionView> giveBack(
            @PathParam("id") UUID id,
            @Valid @NotNull ActionWords said,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return moved(id, ActionMove.RETURN, said, ifMatch);
    }

    @POST
    @Path("/cancel")
    @RolesAllowed({Role.Name.SUB_BRANCH_MANAGER, Role.Name.BRANCH_MANAGER, Role.Name.HEAD_OFFICE})
    @Idempotent
    @Operation(summary = "It is not to be done any more, with the reason", description = "Never by its owner.")
    public RestResponse<ActionView> cancel(
            @PathParam("id") UUID id,
            @Valid @NotNull ActionWords said,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return moved(id, ActionMove.CANCEL, said, ifMatch);
    }

    private RestResponse<ActionView> moved(
            UUID id, ActionMove move, @Nullable ActionWords said, @Nullable String ifMatch) {
        service.move(id, move, said == null ? null : said.words().strip(), ifMatch);
        ActionReader.Seen seen = reader.find(id);
        return seen.version().on(seen.view());
    }
}
