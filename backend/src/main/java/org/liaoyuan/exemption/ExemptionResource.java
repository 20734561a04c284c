package org.liaoyuan.exemption;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
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
import org.liaoyuan.platform.export.Column;
import org.liaoyuan.platform.export.Download;
import org.liaoyuan.platform.idempotency.Idempotent;
import org.liaoyuan.platform.paging.Page;
import org.liaoyuan.platform.paging.PageRequest;

@Path("/exemptions")
@Tag(name = "Exemptions", description = "Days that do not count against an officer for another reason than leave")
class ExemptionResource {
    private static final List<Column<ExemptionRow>> COLUMNS = List.of(
            new Column<>("staffNo", "exemption.staffNo", ExemptionRow::staffNo),
            new Column<>("name", "exemption.name", ExemptionRow::name),
            new Column<>("subBranchCode", "exemption.subBranchCode", ExemptionRow::subBranchCode),
            new Column<>("subBranchName", "exemption.subBranchName", ExemptionRow::subBranchName),
            new Column<>("kind", "exemption.kind", ExemptionRow::kind),
            new Column<>("from", "exemption.from", ExemptionRow::from),
            new Column<>("until", "exemption.until", ExemptionRow::until),
            new Column<>("status", "exemption.status", ExemptionRow::status),
            new Column<>("proposedBy", "exemption.proposedBy", ExemptionRow::proposedBy),
            new Column<>("proposedAt", "exemption.proposedAt", ExemptionRow::proposedAt),
            new Column<>("decidedBy", "exemption.decidedBy", ExemptionRow::decidedBy),
            new Column<>("decidedAt", "exemption.decidedAt", ExemptionRow::decidedAt));

    private final ExemptionService service;
    private final ExemptionReader reader;
    private final ExemptionQueries queries;
    private final Caller caller;

    ExemptionResource(ExemptionService service, ExemptionReader reader, ExemptionQueries queries, Caller caller) {
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
            summary = "Exemptions in the caller's sight, those to be decided first",
            description = "Sorts by proposedAt, from, staffNo, name, status.")
    public Page<ExemptionRow> list(@Valid @BeanParam ExemptionFilter filter, @BeanParam PageRequest page) {
        return queries.page(caller.scope(), filter, page);
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
    @Operation(summary = "Exemptions as a file", description = "All of them, not a page.")
    public Download<ExemptionRow> download(@Valid @BeanParam ExemptionFilter filter, @BeanParam PageRequest page) {
        return Download.of("exemptions", COLUMNS, queries.all(caller.scope(), filter, page));
    }

    @POST
    @RolesAllowed(Role.Name.BRANCH_MANAGER)
    @Idempotent
    @Operation(
            summary = "Propose that days do not count against an officer of one's branch",
            description = "Evidence is attached to it afterwards; head office is asked to decide.")
    @APIResponse(
            responseCode = "201",
            description = "Proposed",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ExemptionView.class)))
    public RestResponse<ExemptionView> propose(@Valid @NotNull NewExemption wish) {
        UUID id = service.propose(wish);
        ExemptionReader.Seen seen = reader.find(id);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, seen.view())
                .location(UriBuilder.fromPath("exemptions/{id}").build(id))
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
    @Operation(summary = "An exemption, with what it would do to the count while it waits for a decision")
    public RestResponse<ExemptionView> one(@PathParam("id") UUID id) {
        ExemptionReader.Seen seen = reader.find(id);
        return seen.version().on(seen.view());
    }

    @POST
    @Path("/{id}/approve")
    @RolesAllowed(Role.Name.HEAD_OFFICE)
    @Idempotent
    @Operation(
            summary = "The days do not count",
            description =
                    "Never by who proposed it, and only with evidence. Open months are judged anew; closed ones stay.")
    public RestResponse<ExemptionView> approve(
            @PathParam("id") UUID id,
            @Valid @NotNull ExemptionWords said,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return moved(id, ExemptionMove.APPROVE, said.words().strip(), ifMatch);
    }

    @POST
    @Path("/{id}/reject")
    @RolesAllowed(Role.Name.HEAD_OFFICE)
    @Idempotent
    @Operation(summary = "The days count as they did", description = "Never by who proposed it.")
    public RestResponse<ExemptionView> reject(
            @PathParam("id") UUID id,
            @Valid @NotNull ExemptionWords said,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return moved(id, ExemptionMove.REJECT, said.words().strip(), ifMatch);
    }

    @POST
    @Path("/{id}/withdraw")
    @RolesAllowed(Role.Name.BRANCH_MANAGER)
    @Idempotent
    @Operation(summary = "The branch does not want it any more", description = "Only before the decision.")
    public RestResponse<ExemptionView> withdraw(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return moved(id, ExemptionMove.WITHDRAW, null, ifMatch);
    }

    private RestResponse<ExemptionView> moved(
            UUID id, ExemptionMove move, @Nullable String words, @Nullable String ifMatch) {
        service.move(id, move, words, ifMatch);
        ExemptionReader.Seen seen = reader.find(id);
        return seen.version().on(seen.view());
    }
}
