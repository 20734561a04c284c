package org.liaoyuan.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.export.Download;
import org.liaoyuan.platform.http.OneFile;
import org.liaoyuan.platform.idempotency.Idempotent;
import org.liaoyuan.platform.jobs.Job;
import org.liaoyuan.platform.jobs.JobAccepted;
import org.liaoyuan.platform.jobs.Jobs;
import org.liaoyuan.platform.problem.ProblemType;
import org.liaoyuan.platform.rejected.RejectedRow;
import org.liaoyuan.platform.rejected.RejectedRows;
import org.liaoyuan.platform.text.Language;

@Path("/organisation/people/imports")
@Tag(name = "People", description = "People, their roles and accounts")
class PeopleImportResource {
    private final PeopleImportService imports;
    private final Jobs jobs;
    private final RejectedRows rejectedRows;

    PeopleImportResource(PeopleImportService imports, Jobs jobs, RejectedRows rejectedRows) {
        this.imports = imports;
        this.jobs = jobs;
        this.rejectedRows = rejectedRows;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.Name.ADMIN)
    @Idempotent
    @Operation(
            summary = "Import people and their roles",
            description =
                    "CSV or XLSX with staff_no, name, unit_code, role, from, until. All or nothing; the job named in "
                            + "Location tells how it ended, with every error of a rejected file. The same file again changes nothing.")
    public RestResponse<JobAccepted> send(
            @RestForm(OneFile.PART) @Nullable List<FileUpload> files,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable String acceptLanguage) {
        return JobAccepted.of(imports.send(OneFile.of(files).uploadedFile(), Language.of(acceptLanguage)));
    }

    @GET
    @Path("/{id}/errors")
    @Produces(Download.CSV)
    @RolesAllowed(Role.Name.ADMIN)
    @Operation(
            summary = "The bad rows of an import of people, to mend and send again",
            description = "The rows as sent, after columns that say what is wrong; at most the first 10,000.")
    public Download<RejectedRow> errors(
            @PathParam("id") UUID id,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable String acceptLanguage) {
        Language language = Language.of(acceptLanguage);
        Job job = jobs.find(id, language)
                .filter(found -> found.kind().equals(PeopleImportJob.KIND))
                .orElseThrow(ProblemType.NOT_FOUND::toException);
        return rejectedRows.download(language == Language.ZH ? "人员错误行" : "people-errors", job.id(), language);
    }

    @GET
    @Path("/template")
    @Produces(Download.CSV)
    @RolesAllowed(Role.Name.ADMIN)
    @Operation(summary = "A people file to fill in", description = "All columns, and one row as an example.")
    public Download<Map<String, String>> template(
            @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable String acceptLanguage) {
        return PeopleTemplate.in(Language.of(acceptLanguage));
    }
}
