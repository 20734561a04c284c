package org.liaoyuan.improvement;

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

@Path("/improvement-plans")
@Tag(name = "Improvement plans", description = "One live plan for each officer in need: causes, measures, goal, result")
class PlanResource {
    private static final List<Column<PlanRow>> COLUMNS = List.of(
            new Column<>("staffNo", "plan.staffNo", PlanRow::staffNo),
            new Column<>("name", "plan.name", PlanRow::name),
            new Column<>("subBranchCode", "plan.subBranchCode", PlanRow::subBranchCode),
            new Column<>("subBranchName", "plan.subBranchName", PlanRow::subBranchName),
            new Column<>("warningMonth", "plan.warningMonth", PlanRow::warningMonth),
            new Column<>("goalAmount", "plan.goalAmount", PlanRow::goalAmount),
            new Column<>("endsOn", "plan.endsOn", PlanRow::endsOn),
            new Column<>("openedBy", "plan.openedBy", PlanRow::openedBy),
            new Column<>("openedAt", "plan.openedAt", PlanRow::openedAt),
            new Column<>("seenAt", "plan.seenAt", PlanRow::seenAt),
            new Column<>("result", "plan.result", PlanRow::result),
            new Column<>("endedAt", "plan.endedAt", PlanRow::endedAt));

    private final PlanService service;
    private final PlanReader reader;
    private final PlanQueries queries;
    private final Caller caller;

    PlanResource(PlanService service, PlanReader reader, PlanQueries queries, Caller caller) {
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
            summary = "Plans in the caller's sight, those that run first",
            description = "Officers see their own, ended ones too. Sorts by openedAt, endsOn, staffNo, name.")
    public Page<PlanRow> list(@Valid @BeanParam PlanFilter filter, @BeanParam PageRequest page) {
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
    @Operation(summary = "Plans as a file", description = "All of them, not a page.")
    public Download<PlanRow> download(@Valid @BeanParam PlanFilter filter, @BeanParam PageRequest page) {
        return Download.of("improvement-plans", COLUMNS, queries.all(caller.scope(), filter, page));
    }

    @POST
    @RolesAllowed({Role.Name.SUB_BRANCH_MANAGER, Role.Name.BRANCH_MANAGER})
    @Idempotent
    @Operation(
            summary = "Open a plan for an officer of one's unit",
            description = "409 while the officer has a live one. Each measure becomes a task; the officer is told.")
    @APIResponse(
            responseCode = "201",
            description = "Opened",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PlanView.class)))
    public RestResponse<PlanView> open(@Valid @NotNull NewPlan wish) {
        UUID id = service.open(wish);
        PlanReader.Seen seen = reader.find(id);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, seen.view())
                .location(UriBuilder.fromPath("improvement-plans/{id}").build(id))
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
    @Operation(summary = "A plan: causes, figures of its first and last day, and how far its measures are")
    public RestResponse<PlanView> one(@PathParam("id") UUID id) {
        return answer(id);
    }

    @POST
    @Path("/{id}/see")
    @RolesAllowed(Role.Name.OFFICER)
    @Idempotent
    @Operation(summary = "The officer has seen the plan", description = "Once, with a comment if there is one.")
    public RestResponse<PlanView> see(
            @PathParam("id") UUID id,
            @Valid @NotNull SeenPlan said,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        service.see(id, said.comment(), ifMatch);
        return answer(id);
    }

    @POST
    @Path("/{id}/end")
    @RolesAllowed({Role.Name.SUB_BRANCH_MANAGER, Role.Name.BRANCH_MANAGER})
    @Idempotent
    @Operation(summary = "End a plan with its result", description = "By those who lead the officer's unit.")
    public RestResponse<PlanView> end(
            @PathParam("id") UUID id, @Valid @NotNull PlanEnd end, @HeaderParam("If-Match") @Nullable String ifMatch) {
        service.end(id, end, ifMatch);
        return answer(id);
    }

    private RestResponse<PlanView> answer(UUID id) {
        PlanReader.Seen seen = reader.find(id);
        return seen.version().on(seen.view());
    }
}
