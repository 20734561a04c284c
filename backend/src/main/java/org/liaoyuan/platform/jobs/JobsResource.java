package org.liaoyuan.platform.jobs;

import io.quarkus.security.Authenticated;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.problem.ProblemType;
import org.liaoyuan.platform.text.Language;

@Path("/jobs")
@Tag(name = "Jobs", description = "Long work: imports and closes")
class JobsResource {
    private final Jobs jobs;
    private final Instance<JobIdentity> identity;

    JobsResource(Jobs jobs, Instance<JobIdentity> identity) {
        this.jobs = jobs;
        this.identity = identity;
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(summary = "How far a job is", description = "For its maker and head office; unknown to everybody else.")
    public Job job(
            @PathParam("id") UUID id,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable String acceptLanguage) {
        return jobs.makerOf(id)
                .filter(maker -> identity.get().maySee(maker))
                .flatMap(maker -> jobs.find(id, Language.of(acceptLanguage)))
                .orElseThrow(ProblemType.NOT_FOUND::toException);
    }
}
