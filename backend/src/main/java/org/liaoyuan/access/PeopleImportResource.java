package org.liaoyuan.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.idempotency.Idempotent;
import org.liaoyuan.platform.jobs.JobAccepted;
import org.liaoyuan.platform.problem.FieldError;
import org.liaoyuan.platform.text.Language;

@Path("/organisation/people/imports")
@Tag(name = "People", description = "People, their roles and accounts")
class PeopleImportResource {
    private static final String FILE = "file";

    private final PeopleImportService imports;

    PeopleImportResource(PeopleImportService imports) {
        this.imports = imports;
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
            @RestForm(FILE) @Nullable List<FileUpload> files,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable String acceptLanguage) {
        if (files == null || files.size() != 1) {
            throw FieldError.parameter(FILE, "one-file").toException();
        }
        return JobAccepted.of(imports.send(files.get(0).uploadedFile(), Language.of(acceptLanguage)));
    }
}
