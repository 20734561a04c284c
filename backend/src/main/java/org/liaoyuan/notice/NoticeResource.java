package org.liaoyuan.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.Caller;
import org.liaoyuan.access.Role;
import org.liaoyuan.organisation.Scope;
import org.liaoyuan.platform.export.Download;
import org.liaoyuan.platform.idempotency.Idempotent;
import org.liaoyuan.platform.paging.Page;
import org.liaoyuan.platform.paging.PageRequest;

@Path("/notices")
@Tag(
        name = "Notices",
        description = "What head office and branches tell their people, with proof of who read and understood it")
class NoticeResource {
    private final NoticeService service;
    private final NoticeReader reader;
    private final NoticeQueries queries;
    private final Caller caller;

    NoticeResource(NoticeService service, NoticeReader reader, NoticeQueries queries, Caller caller) {
        this.service = service;
        this.reader = reader;
        this.queries = queries;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Name.SUB_BRANCH_MANAGER, Role.Name.BRANCH_MANAGER, Role.Name.HEAD_OFFICE, Role.Name.AUDITOR})
    @Operation(
            summary = "Notices in the caller's sight, the latest first",
            description =
                    "Those of the caller's units, also as drafts, and those that were addressed to people there. Also as CSV"
                            + " or XLSX. Sorts by publishedAt, effectiveOn, dueOn, title.")
    public Page<NoticeRow> list(@Valid @BeanParam NoticeFilter filter, @BeanParam PageRequest page) {
        Scope scope = caller.scope();
        return page.of(queries.page(scope, filter, page), queries.count(scope, filter));
    }

    @GET
    @Produces({Download.CSV, Download.XLSX})
    @RolesAllowed({Role.Name.SUB_BRANCH_MANAGER, Role.Name.BRANCH_MANAGER, Role.Name.HEAD_OFFICE, Role.Name.AUDITOR})
    @Operation(summary = "Notices as a file", description = "All of them, not a page.")
    public Download<NoticeRow> download(@Valid @BeanParam NoticeFilter filter, @BeanParam PageRequest page) {
        Scope scope = caller.scope();
        return new Download<>("notices", NoticeColumns.ALL, sink -> queries.all(scope, filter, page, sink));
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
    @Operation(
            summary = "A version of a notice",
            description =
                    "The right answers of its check are there for its authors, for the auditor, and for those who passed.")
    public RestResponse<NoticeView> one(@PathParam("id") UUID id) {
        NoticeReader.Seen seen = reader.find(id);
        return seen.version().on(seen.view());
    }

    @POST
    @RolesAllowed({Role.Name.BRANCH_MANAGER, Role.Name.HEAD_OFFICE})
    @Idempotent
    @Operation(summary = "Begin a draft", description = "It is a notice of the caller's unit that covers the audience.")
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NoticeView.class)))
    public RestResponse<NoticeView> draft(@NotNull @Valid NoticeDraft draft) {
        return created(service.draft(draft));
    }

    @POST
    @Path("/{id}/revise")
    @RolesAllowed({Role.Name.BRANCH_MANAGER, Role.Name.HEAD_OFFICE})
    @Idempotent
    @Operation(
            summary = "Begin the draft of the next version",
            description = "With the words and the files of this one. It replaces this one when it is published.")
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NoticeView.class)))
    public RestResponse<NoticeView> revise(@PathParam("id") UUID id) {
        return created(service.revise(id));
    }

    private RestResponse<NoticeView> created(UUID id) {
        NoticeReader.Seen seen = reader.find(id);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, seen.view())
                .location(UriBuilder.fromPath("notices/{id}").build(id))
                .tag(new EntityTag(seen.version().tag()))
                .build();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.Name.BRANCH_MANAGER, Role.Name.HEAD_OFFICE})
    @Operation(summary = "Rewrite a draft", description = "What is published never changes: begin its next version.")
    public RestResponse<NoticeView> rewrite(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NoticeDraft draft) {
        service.rewrite(id, draft, ifMatch);
        return one(id);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Role.Name.BRANCH_MANAGER, Role.Name.HEAD_OFFICE})
    @Operation(summary = "Drop a draft", description = "Its files go with it.")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        service.delete(id, ifMatch);
    }
}
