package org.liaoyuan.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
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
import org.liaoyuan.access.ApiScope;
import org.liaoyuan.access.Caller;
import org.liaoyuan.access.Role;
import org.liaoyuan.platform.export.Download;
import org.liaoyuan.platform.http.OneFile;
import org.liaoyuan.platform.idempotency.Idempotent;
import org.liaoyuan.platform.jobs.JobAccepted;
import org.liaoyuan.platform.paging.Page;
import org.liaoyuan.platform.paging.PageRequest;
import org.liaoyuan.platform.problem.ProblemType;
import org.liaoyuan.platform.rejected.RejectedRow;
import org.liaoyuan.platform.rejected.RejectedRowFile;
import org.liaoyuan.platform.text.Language;

@Path("/ledger/imports")
@Tag(name = "Ledger", description = "The loan ledger (台账): imports and loans")
class LedgerImportResource {
    private static final int ERRORS_SHOWN = 100;

    private final LedgerImportService service;
    private final LedgerImportQueries queries;
    private final Caller caller;

    LedgerImportResource(LedgerImportService service, LedgerImportQueries queries, Caller caller) {
        this.service = service;
        this.queries = queries;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Role.Name.HEAD_OFFICE, ApiScope.Name.LEDGER_IMPORT})
    @Idempotent
    @Operation(
            summary = "Import a ledger file",
            description = "CSV in UTF-8 or GBK, also gzipped, or XLSX. The job named in Location tells how far it is.")
    public RestResponse<JobAccepted> send(
            @Parameter(description = "What a bad row means for the others") @QueryParam("mode") @DefaultValue("STRICT")
                    ImportMode mode,
            @Parameter(
                            description =
                                    "Day that the ledger is complete through; unsaid, the last day among the rows",
                            example = "2024-03-31")
                    @QueryParam("completeThrough")
                    @Nullable
                    LocalDate completeThrough,
            @RestForm(OneFile.PART) @Nullable List<FileUpload> files) {
        FileUpload file = OneFile.of(files);
        return JobAccepted.of(service.send(file.uploadedFile(), file.fileName(), mode, completeThrough));
    }

    @GET
    @RolesAllowed({Role.Name.HEAD_OFFICE, Role.Name.AUDITOR})
    @Operation(summary = "Imports of the ledger", description = "The newest first.")
    public Page<LedgerImportView> list(
            @BeanParam PageRequest page,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable String acceptLanguage) {
        Language language = Language.of(acceptLanguage);
        List<LedgerImportView> items = queries.list(page, language).stream()
                .map(row -> LedgerImportView.of(row, language))
                .toList();
        return page.of(items, queries.count());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Name.HEAD_OFFICE, Role.Name.AUDITOR, ApiScope.Name.LEDGER_IMPORT})
    @Operation(summary = "An import with its receipt", description = "To an API client those that it sent itself.")
    public LedgerImportView one(
            @PathParam("id") UUID id,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable String acceptLanguage) {
        Language language = Language.of(acceptLanguage);
        LedgerImportRow row = find(id, language);
        List<String> headings = queries.headings(id);
        List<ImportError> errors = queries.errors(id, ERRORS_SHOWN).stream()
                .map(error -> ImportError.of(error, headings, language))
                .toList();
        return LedgerImportView.of(row, errors, queries.duplicates(id), queries.totals(id), language);
    }

    @GET
    @Path("/{id}/errors")
    @Produces(Download.CSV)
    @RolesAllowed({Role.Name.HEAD_OFFICE, ApiScope.Name.LEDGER_IMPORT})
    @Operation(
            summary = "Every bad row of an import, to mend and send again",
            description = "The rows as sent, customers' names included, after columns that say what is wrong.")
    public Download<RejectedRow> errors(
            @PathParam("id") UUID id,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable String acceptLanguage) {
        Language language = Language.of(acceptLanguage);
        LedgerImportRow row = find(id, language);
        String name = (language == Language.ZH ? "错误行 " : "errors ") + row.fileName();
        return RejectedRowFile.of(
                name,
                queries.headings(id),
                language,
                sink -> queries.badLines(id, line -> sink.accept(line.told(language))));
    }

    @GET
    @Path("/template")
    @Produces(Download.CSV)
    @RolesAllowed({Role.Name.HEAD_OFFICE, Role.Name.AUDITOR})
    @Operation(summary = "A ledger file to fill in", description = "All columns, and one row as an example.")
    public Download<Map<String, String>> template(
            @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable String acceptLanguage) {
        return LedgerTemplate.in(Language.of(acceptLanguage));
    }

    private LedgerImportRow find(UUID id, Language language) {
        return queries.find(id, language)
                .filter(row -> caller.maySee(row.makerId()))
                .orElseThrow(ProblemType.NOT_FOUND::toException);
    }
}
