package org.liaoyuan.action;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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

@Path("/actions")
@Tag(name = "Actions", description = "What somebody owes by a day, with evidence and result")
class ActionResource {
    private static final int MOST_ASSIGNEES = 50;

    private final ActionService service;
    private final ActionReader reader;
    private final ActionQueries queries;
    private final Assignees assignees;
    private final ActionRights rights;
    private final Caller caller;

    ActionResource(
            ActionService service,
            ActionReader reader,
            ActionQueries queries,
            Assignees assignees,
            ActionRights rights,
            Caller caller) {
        this.service = service;
        this.reader = reader;
        this.queries = queries;
        this.assignees = assignees;
        this.rights = rights;
        this.caller = caller;
    }

    @Schema(name = "Assignees", description = "Whom the caller can give an action, by unit")
    record AssigneeList(List<Assignee.View> items) {}

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
            summary = "Actions in the caller's sight, the next due first",
            description =
                    "Officers see their own; managers those of their units; everybody what they gave. Also as CSV or"
                            + " XLSX. Sorts by dueOn, createdAt, status, owner, unit.")
    public Page<ActionRow> list(@BeanParam ActionFilter filter, @BeanParam PageRequest page) {
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
    @Operation(summary = "Actions as a file", description = "All of them, not a page.")
    public Download<ActionRow> download(@BeanParam ActionFilter filter, @BeanParam PageRequest page) {
        Scope scope = caller.scope();
        return new Download<>("actions", ActionColumns.ALL, sink -> queries.all(scope, filter, page, sink));
    }

    @GET
    @Path("/assignees")
    @RolesAllowed({Role.Name.SUB_BRANCH_MANAGER, Role.Name.BRANCH_MANAGER, Role.Name.HEAD_OFFICE})
    @Operation(
            summary = "Whom the caller can give an action",
            description = "Those of a lower role in the caller's units; the first 50.")
    public AssigneeList assignees(
            @Parameter(description = "How the staff number or the name begins", example = "8100")
                    @QueryParam("search")
                    @DefaultValue("")
                    @Size(max = 64)
                    String search) {
        return new AssigneeList(assignees.search(rights.direction(), search.strip(), MOST_ASSIGNEES).stream()
                .map(Assignee::view)
                .toList());
    }

    @POST
    @RolesAllowed({Role.Name.SUB_BRANCH_MANAGER, Role.Name.BRANCH_MANAGER, Role.Name.HEAD_OFFICE})
    @Idempotent
    @Operation(summary = "Give somebody an action", description = "They are told, and reminded before the last day.")
    @APIResponse(
            responseCode = "201",
            description = "Given",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ActionView.class)))
    public RestResponse<ActionView> assign(@Valid @NotNull AssignRequest wish) {
        UUID id = service.assign(wish);
        ActionReader.Seen seen = reader.find(id);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, seen.view())
                .location(UriBuilder.fromPath("actions/{id}").build(id))
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
    @Operation(summary = "An action with everything that happened to it")
    public RestResponse<ActionView> one(@PathParam("id") UUID id) {
        ActionReader.Seen seen = reader.find(id);
        return seen.version().on(seen.view());
    }
}
