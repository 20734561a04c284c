package org.liaoyuan.leave;

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
import org.liaoyuan.access.Role;
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

@Path("/leaves/imports")
@Tag(name = "Leaves", description = "Officers' approved leaves")
class LeaveImportResource {
    private final LeaveImportService service;
    private final Jobs jobs;
    private final RejectedRows rejectedRows;

    LeaveImportResource(LeaveImportService service, Jobs jobs, RejectedRows rejectedRows) {
        this.service = service;
        this.jobs = jobs;
        this.rejectedRows = rejectedRows;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.Name.HEAD_OFFICE)
    @Idempotent
    @Operation(
            summary = "Import approved leaves",
            description =
                    "CSV or XLSX with staff_no, from, until, kind; status (APPROVED or CANCELLED) may be there. Taken"
                            + " whole or not at all; the same file again changes nothing. A row with the first day of a known leave"
                            + " corrects it. Closed months stay as they are.")
    public RestResponse<JobAccepted> send(@RestForm(OneFile.PART) @Nullable List<FileUpload> files) {
        FileUpload file = OneFile.of(files);
        return JobAccepted.of(service.accept(file.uploadedFile(), file.fileName()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Name.HEAD_OFFICE, Role.Name.AUDITOR})
    @Operation(summary = "How far an import of leaves is, and what is wrong with its file")
    public LeaveImportView one(
            @PathParam("id") UUID id,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable String acceptLanguage) {
        Language language = Language.of(acceptLanguage);
        return LeaveImportView.of(
                find(id, language), rejectedRows.first(LeaveImportView.SHOWN, id), rejectedRows.headings(id), language);
    }

    @GET
    @Path("/{id}/errors")
    @Produces(Download.CSV)
    @RolesAllowed(Role.Name.HEAD_OFFICE)
    @Operation(
            summary = "The bad rows of an import of leaves, to mend and send again",
            description = "The rows as sent, after columns that say what is wrong; at most the first 10,000.")
    public Download<RejectedRow> errors(
            @PathParam("id") UUID id,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable String acceptLanguage) {
        Language language = Language.of(acceptLanguage);
        Job job = find(id, language);
        return rejectedRows.download(language == Language.ZH ? "请假错误行" : "leave-errors", job.id(), language);
    }

    @GET
    @Path("/template")
    @Produces(Download.CSV)
    @RolesAllowed(Role.Name.HEAD_OFFICE)
    @Operation(summary = "A leave file to fill in", description = "All columns, and one row as an example.")
    public Download<Map<String, String>> template(
            @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable String acceptLanguage) {
        return LeaveTemplate.in(Language.of(acceptLanguage));
    }

    private Job find(UUID id, Language language) {
        return jobs.find(id, language)
                .filter(job -> job.kind().equals(LeaveImportService.KIND))
                .orElseThrow(ProblemType.NOT_FOUND::toException);
    }
}
