package org.liaoyuan.inquiry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
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

@Path("/inquiries/{id}")
@Tag(name = "Inquiries")
class InquiryMoveResource {
    private final InquiryService service;
    private final InquiryReader reader;

    InquiryMoveResource(InquiryService service, InquiryReader reader) {
        this.service = service;
        this.reader = reader;
    }

    @GET
    @Path("/corrections")
    @RolesAllowed(Role.Name.HEAD_OFFICE)
    @Operation(
            summary = "What an answer can name as the correction",
            description =
                    "Whatever became known of the officer's loans since the inquiry, and what it moved into open months.")
    public CorrectionsView corrections(@PathParam("id") UUID id) {
        return reader.corrections(id);
    }

    @POST
    @Path("/take")
    @RolesAllowed(Role.Name.HEAD_OFFICE)
    @Idempotent
    @Operation(
            summary = "The caller takes it, also over from somebody else",
            description = "Never who asked. The officer is told.")
    public RestResponse<InquiryView> take(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        service.take(id, ifMatch);
        return seen(id);
    }

    @POST
    @Path("/answer")
    @RolesAllowed(Role.Name.HEAD_OFFICE)
    @Idempotent
    @Operation(
            summary = "Whoever has taken it answers",
            description = "A correction names loans or adjustments that came after the inquiry. The officer is told.")
    public RestResponse<InquiryView> answer(
            @PathParam("id") UUID id,
            @Valid @NotNull InquiryAnswer answer,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        service.answer(id, answer, ifMatch);
        return seen(id);
    }

    @POST
    @Path("/withdraw")
    @RolesAllowed(Role.Name.OFFICER)
    @Idempotent
    @Operation(summary = "The officer does not want an answer any more", description = "Only before there is one.")
    public RestResponse<InquiryView> withdraw(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        service.withdraw(id, ifMatch);
        return seen(id);
    }

    private RestResponse<InquiryView> seen(UUID id) {
        InquiryReader.Seen seen = reader.find(id);
        return seen.version().on(seen.view());
    }
}
