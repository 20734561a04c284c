package org.liaoyuan.scoring.laboratory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.Caller;
import org.liaoyuan.access.Role;
import org.liaoyuan.organisation.Scope;
import org.liaoyuan.platform.export.Download;
import org.liaoyuan.platform.idempotency.Idempotent;
import org.liaoyuan.platform.paging.Page;
import org.liaoyuan.platform.paging.PageRequest;
import org.liaoyuan.platform.problem.ProblemType;
import org.liaoyuan.platform.text.Language;

@Path("/simulations/{id}")
@Tag(name = "Simulations", description = "The rule laboratory (规则实验室): what a scheme would have changed")
class SimulationReportResource {
    private final SimulationService service;
    private final SimulationQueries queries;
    private final SimulatedOfficerQueries officers;
    private final SimulatedMonths months;
    private final Caller caller;

    SimulationReportResource(
            SimulationService service,
            SimulationQueries queries,
            SimulatedOfficerQueries officers,
            SimulatedMonths months,
            Caller caller) {
        this.service = service;
        this.queries = queries;
        this.officers = officers;
        this.months = months;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.Name.HEAD_OFFICE, Role.Name.AUDITOR})
    @Operation(summary = "A run of a scheme, with its report once it is done")
    public SimulationReport.Read report(
            @PathParam("id") UUID id,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable String acceptLanguage) {
        return queries.find(id, Language.of(acceptLanguage)).orElseThrow(ProblemType.NOT_FOUND::toException);
    }

    @POST
    @Path("/cancel")
    @Idempotent
    @RolesAllowed(Role.Name.HEAD_OFFICE)
    @Operation(summary = "Stop a run", description = "Nothing of it stays. Refused as simulation-ended after its end.")
    public void cancel(@PathParam("id") UUID id) {
        service.cancel(id);
    }

    @GET
    @Path("/officers")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Name.HEAD_OFFICE, Role.Name.AUDITOR})
    @Operation(
            summary = "Who gains and who loses",
            description = "Empty until the run is done. Unless told otherwise, whoever loses most comes first.")
    public Page<SimulatedOfficer> officers(
            @PathParam("id") UUID id, @BeanParam SimulatedOfficerFilter filter, @BeanParam PageRequest page) {
        mustExist(id);
        return officers.page(id, caller.scope(), filter, page);
    }

    @GET
    @Path("/officers")
    @Produces({Download.CSV, Download.XLSX})
    @RolesAllowed({Role.Name.HEAD_OFFICE, Role.Name.AUDITOR})
    @Operation(summary = "Who gains and who loses, as a file", description = "All of them, not a page.")
    public Download<SimulatedOfficer> officersFile(
            @PathParam("id") UUID id, @BeanParam SimulatedOfficerFilter filter, @BeanParam PageRequest page) {
        mustExist(id);
        Scope scope = caller.scope();
        return new Download<>("simulation", SimulatedColumns.ALL, sink -> officers.all(id, scope, filter, page, sink));
    }

    @GET
    @Path("/officers/{staffNo}")
    @RolesAllowed({Role.Name.HEAD_OFFICE, Role.Name.AUDITOR})
    @Operation(summary = "One officer's months, each with the reasons of its difference")
    public SimulatedOfficerMonths officer(@PathParam("id") UUID id, @PathParam("staffNo") String staffNo) {
        return months.of(id, caller.scope(), staffNo).orElseThrow(ProblemType.NOT_FOUND::toException);
    }

    private void mustExist(UUID id) {
        if (!queries.exists(id)) {
            throw ProblemType.NOT_FOUND.toException();
        }
    }
}
