package org.liaoyuan.organisation;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.idempotency.Idempotent;
import org.liaoyuan.platform.jobs.Job;
import org.liaoyuan.platform.jobs.JobAccepted;
import org.liaoyuan.platform.jobs.Jobs;
import org.liaoyuan.platform.problem.ProblemType;
import org.liaoyuan.platform.text.Language;

@Path("/organisation/imports")
@Tag(name = "Organisation", description = "Units, people, assignments and the working calendar")
class OrganisationImportResource {

    private final OrganisationImportService service;
    private final Jobs jobs;
    private final ObjectMapper json;

    OrganisationImportResource(OrganisationImportService service, Jobs jobs, ObjectMapper json) {
        this.service = service;
        this.jobs = jobs;
        this.json = json;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.ADMIN)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @APIResponse(responseCode = "202", description = "The file was taken on; Location is its job")
    @Operation(
            summary = "Import units, officers and their assignments from a CSV or XLSX file",
            description = "One row an officer: branch_code, branch_name, sub_branch_code, sub_branch_name, officer_no,"
                    + " officer_name, hired_on; left_on, left_reason, phone and moved_on may be there. Taken whole or"
                    + " not at all; the same file again changes nothing.")
    public RestResponse<JobAccepted> upload(@RestForm("file") @NotNull FileUpload file) {
        return JobAccepted.of(service.accept(file.uploadedFile(), file.fileName()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.ADMIN)
    @Operation(summary = "How far an import is, and what is wrong with its file")
    public OrganisationImportView progress(
            @PathParam("id") UUID id,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable String acceptLanguage) {
        Language language = Language.of(acceptLanguage);
        Job job = jobs.find(id, language)
                .filter(found -> found.kind().equals(OrganisationImportService.KIND))
                .orElseThrow(ProblemType.NOT_FOUND::toException);
        return OrganisationImportView.of(job, errors(job), language);
    }

    private List<RowError> errors(Job job) {
        return job.result() == null
                ? List.of()
                : json.convertValue(job.result(), ImportReport.class).errors();
    }
}
