package org.liaoyuan.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.Role;
import org.liaoyuan.platform.idempotency.Idempotent;

@Path("/notices/{id}")
@Tag(name = "Notices")
class PublicationResource {
    private final PublicationService service;
    private final NoticeReader reader;

    PublicationResource(PublicationService service, NoticeReader reader) {
        this.service = service;
        this.reader = reader;
    }

    @Schema(name = "NoticeWithdrawal", description = "Why a notice does not hold any more")
    record Withdrawal(
            @NotBlank @Size(max = 300) @Schema(description = "What its recipients are told", examples = "以新的考核方案为准")
            String reason) {}

    @Schema(name = "NoticeNewcomers", description = "How many came to the recipients")
    record Newcomers(
            @Schema(description = "How many", examples = "2")
            int added) {}

    @POST
    @Path("/publish")
    @RolesAllowed({Role.Name.BRANCH_MANAGER, Role.Name.HEAD_OFFICE})
    @Idempotent
    @Operation(
            summary = "Publish a draft for good",
            description =
                    "To everybody who is in its audience now, but the caller; each gets a to-do. It replaces the version"
                            + " before it.")
    public RestResponse<NoticeView> publish(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        service.publish(id, ifMatch);
        return answer(id);
    }

    @POST
    @Path("/withdraw")
    @RolesAllowed({Role.Name.BRANCH_MANAGER, Role.Name.HEAD_OFFICE})
    @Idempotent
    @Operation(summary = "Withdraw a published notice", description = "Its recipients are told why; it stays readable.")
    public RestResponse<NoticeView> withdraw(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Withdrawal withdrawal) {
        service.withdraw(id, withdrawal.reason().strip(), ifMatch);
        return answer(id);
    }

    @POST
    @Path("/newcomers")
    @RolesAllowed({Role.Name.BRANCH_MANAGER, Role.Name.HEAD_OFFICE})
    @Idempotent
    @Operation(
            summary = "Give a published notice to those who came into its audience since",
            description = "The recipients are those of the publication until its author does this; nobody leaves.")
    public Newcomers addNewcomers(@PathParam("id") UUID id) {
        return new Newcomers(service.addNewcomers(id));
    }

    private RestResponse<NoticeView> answer(UUID id) {
        NoticeReader.Seen seen = reader.find(id);
        return seen.version().on(seen.view());
    }
}
