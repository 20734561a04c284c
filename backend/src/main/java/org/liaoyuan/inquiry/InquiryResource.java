package org.liaoyuan.inquiry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.liaoyuan.access.Caller;
import org.liaoyuan.access.Role;
import org.liaoyuan.organisation.Scope;
import org.liaoyuan.platform.export.Download;
import org.liaoyuan.platform.idempotency.Idempotent;
import org.liaoyuan.platform.paging.Page;
import org.liaoyuan.platform.paging.PageRequest;

@Path("/inquiries")
@Tag(name = "Inquiries", description = "What officers ask about their scores, and the answers")
class InquiryResource {
    private final InquiryService service;
    private final InquiryReader reader;
    private final InquiryQueries queries;
    private final Caller caller;

    InquiryResource(InquiryService service, InquiryReader reader, InquiryQueries queries, Caller caller) {
        this.service = service;
        this.reader = reader;
        this.queries = queries;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({
        Role.Name.OFFICER,
        Role.Name.SUB_BRANCH_MANAGER,
        Role.Name.BRANCH_MANAGER,
        Role.Name.HEAD_OFFICE,
        Role.Name.AUDITOR
    })
    @Operation(
            summary = "Inquiries in the caller's sight, those to be answered first",
            description =
                    "Officers see their own; managers those on statements of their units. Also as CSV or XLSX. Sorts by"
                            + " dueOn, askedAt, month, kind, status, staffNo, unit.")
    public Page<InquiryRow> list(@BeanParam InquiryFilter filter, @BeanParam PageRequest page) {
        return page.of(queries.page(caller.scope(), filter, page), queries.count(caller.scope(), filter));
    }

    @GET
    @Produces({Download.CSV, Download.XLSX})
    @RolesAllowed({
        Role.Name.OFFICER,
        Role.Name.SUB_BRANCH_MANAGER,
        Role.Name.BRANCH_MANAGER,
        Role.Name.HEAD_OFFICE,
        Role.Name.AUDITOR
    })
    @Operation(summary = "Inquiries as a file", description = "All of them, not a page.")
    public Download<InquiryRow> download(@BeanParam InquiryFilter filter, @BeanParam PageRequest page) {
        Scope scope = caller.scope();
        return new Download<>("inquiries", InquiryColumns.ALL, sink -> queries.all(scope, filter, page, sink));
    }

    @POST
    @RolesAllowed(Role.Name.OFFICER)
    @Idempotent
    @Operation(
            summary = "Ask about one's own score",
            description = "Head office is to answer within 5 working days. Once at a time about the same thing.")
    @APIResponse(
            responseCode = "201",
            description = "Asked",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = InquiryView.class)))
    public RestResponse<InquiryView> ask(@Valid @NotNull NewInquiry wish) {
        UUID id = service.ask(wish);
        InquiryReader.Seen seen = reader.find(id);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, seen.view())
                .location(UriBuilder.fromPath("inquiries/{id}").build(id))
                .tag(new EntityTag(seen.version().tag()))
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Role.Name.OFFICER,
        Role.Name.SUB_BRANCH_MANAGER,
        Role.Name.BRANCH_MANAGER,
        Role.Name.HEAD_OFFICE,
        Role.Name.AUDITOR
    })
    @Operation(summary = "An inquiry with its answer and everything that happened to it")
    public RestResponse<InquiryView> one(@PathParam("id") UUID id) {
        InquiryReader.Seen seen = reader.find(id);
        return seen.version().on(seen.view());
    }
}
