package org.liaoyuan.exit;

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
@Path("/exit-cases/{id}")
@Tag(name = "Exit cases")
class ExitMoveResource {
    private final ExitService service;
    private final ExitReader reader;

    ExitMoveResource(ExitService service, ExitReader reader) {
        this.service = service;
        this.reader = reader;
    }

    @POST
    @Path("/statement")
    @RolesAllowed(Role.Name.OFFICER)
    @Idempotent
    @Operation(summary = "The officer says how they see it", description = "Until the decision, and more than once.")
    public RestResponse<ExitView> state(
            @PathParam("id") UUID id,
            @Valid @NotNull ExitWords said,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        service.state(id, said.words().strip(), ifMatch);
        return seen(id);
    }

    @POST
    @Path("/proposal")
    @RolesAllowed(Role.Name.BRANCH_MANAGER)
    @Idempotent
    @Operation(
            summary = "The branch proposes how it should end",
            description = "The officer is told, and may appeal; head office decides.")
    public RestResponse<ExitView> propose(
            @PathParam("id") UUID id,
            @Valid @NotNull ExitProposal proposal,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        service.propose(id, proposal, ifMatch);
        return seen(id);
    }

    @POST
    @Path("/appeal")
    @RolesAllowed(Role.Name.OFFICER)
    @Idempotent
    @Operation(
            summary = "The officer appeals against the proposal",
            description = "Once against each, within its time; nothing is decided before the answer.")
    public RestResponse<ExitView> appeal(
            @PathParam("id") UUID id,
            @Valid @NotNull ExitWords said,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        service.appeal(id, said.words().strip(), ifMatch);
        return seen(id);
    }

    @POST
    @Path("/appeal/answer")
    @RolesAllowed(Role.Name.HEAD_OFFICE)
    @Idempotent
    @Operation(
            summary = "Head office answers the appeal",
            description = "Never who proposed. Upheld, the case goes back to the branch.")
    public RestResponse<ExitView> answer(
            @PathParam("id") UUID id,
            @Valid @NotNull ExitAnswer answer,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        service.answer(id, answer, ifMatch);
        return seen(id);
    }

    @POST
    @Path("/return")
    @RolesAllowed(Role.Name.HEAD_OFFICE)
    @Idempotent
    @Operation(
            summary = "The proposal goes back to the branch, with the reason",
            description = "Never by who proposed.")
    public RestResponse<ExitView> giveBack(
            @PathParam("id") UUID id,
            @Valid @NotNull ExitWords said,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        service.giveBack(id, said.words().strip(), ifMatch);
        return seen(id);
    }

    @POST
    @Path("/decision")
    @RolesAllowed(Role.Name.HEAD_OFFICE)
    @Idempotent
    @Operation(
            summary = "A second person decides as proposed, with reasons",
            description =
                    "Only on a whole file. The post ends on its day and a hand-over opens; or the count begins anew.")
    public RestResponse<ExitView> decide(
            @PathParam("id") UUID id,
            @Valid @NotNull ExitDecision decision,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        service.decide(id, decision, ifMatch);
        return seen(id);
    }

    private RestResponse<ExitView> seen(UUID id) {
        ExitReader.Seen seen = reader.find(id);
        return seen.version().on(seen.view());
    }
}
