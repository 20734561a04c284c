package org.liaoyuan.scoring.laboratory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.Role;
import org.liaoyuan.platform.idempotency.Idempotent;
import org.liaoyuan.platform.jobs.JobAccepted;
import org.liaoyuan.platform.paging.Page;
import org.liaoyuan.platform.paging.PageRequest;
import org.liaoyuan.platform.problem.ProblemType;
import org.liaoyuan.platform.text.Language;
import org.liaoyuan.scheme.Schemes;

@Path("/schemes/{id}/simulations")
@Tag(name = "Schemes")
class SimulationResource {
    private final SimulationService service;
    private final SimulationQueries queries;
    private final Schemes schemes;

    SimulationResource(SimulationService service, SimulationQueries queries, Schemes schemes) {
        this.service = service;
        this.queries = queries;
        this.schemes = schemes;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.Name.HEAD_OFFICE)
    @Operation(
            summary = "Run a scheme, draft or published, over closed months",
            description =
                    "What it would have given, had it been in force from the first of them on. Results that are stored"
                            + " are read and never touched. Refused as scheme-invalid when the rules could not be published, or miss a"
                            + " product that has loans in these months.")
    @APIResponse(responseCode = "202", description = "The run was taken on; its job has the run's id")
    public RestResponse<JobAccepted> run(@PathParam("id") UUID id, @NotNull @Valid NewSimulation wish) {
        return JobAccepted.of(service.request(id, wish));
    }

    @GET
    @RolesAllowed({Role.Name.HEAD_OFFICE, Role.Name.AUDITOR})
    @Operation(summary = "Runs of a scheme over closed months", description = "The newest first.")
    public Page<SimulationView> runs(
            @PathParam("id") UUID id,
            @BeanParam PageRequest page,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable String acceptLanguage) {
        if (!schemes.exists(id)) {
            throw ProblemType.NOT_FOUND.toException();
        }
        return queries.of(id, page, Language.of(acceptLanguage));
    }
}
