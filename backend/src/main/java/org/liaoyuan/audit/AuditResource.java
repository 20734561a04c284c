package org.liaoyuan.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.export.Download;
import org.liaoyuan.platform.export.Formats;
import org.liaoyuan.platform.paging.Page;
import org.liaoyuan.platform.paging.PageRequest;
import org.liaoyuan.platform.problem.FieldError;
import org.liaoyuan.platform.problem.ProblemType;

@Path("/audit")
@Tag(name = "Audit", description = "Who changed what, and the proof that nobody changed that record")
class AuditResource {
    private final AuditQueries entries;
    private final ChainVerifier verifier;

    AuditResource(AuditQueries entries, ChainVerifier verifier) {
        this.entries = entries;
        this.verifier = verifier;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.AUDITOR)
    @Operation(
            summary = "The audit trail, newest first",
            description = "Also as CSV or XLSX. Sorts by at, actor, action, objectType, objectId.")
    public Page<AuditEntry> list(@BeanParam AuditFilter filter, @BeanParam PageRequest page) {
        return entries.page(filter, page);
    }

    @GET
    @Produces({Download.CSV, Download.XLSX})
    @RolesAllowed(Role.AUDITOR)
    @APIResponse(
            responseCode = "200",
            description = "The same as a file, all rows of it",
            content = {
                @Content(mediaType = Formats.CSV, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Formats.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Download<AuditEntry> download(@BeanParam AuditFilter filter, @BeanParam PageRequest page) {
        return new Download<>("audit", AuditColumns.ALL, entries.all(filter, page)::accept);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.AUDITOR)
    @Operation(summary = "One entry of the audit trail", description = "By its number.")
    public AuditEntry one(@Parameter(description = "Number of the entry", example = "4711") @PathParam("id") long id) {
        return entries.find(id).orElseThrow(ProblemType.NOT_FOUND::toException);
    }

    @GET
    @Path("/verification")
    @RolesAllowed(Role.AUDITOR)
    @Operation(
            summary = "Verify the audit trail",
            description = "Computes the hash chain again and names the first entry that is changed, missing or added."
                    + " With an end of the chain that was noted down earlier it also finds a chain that was made anew."
                    + " Changes nothing.")
    public ChainVerification verification(
            @Parameter(description = "Number of entries in an earlier verification; only with hash", example = "1204")
                    @QueryParam("entries")
                    @Nullable
                    Long noted,
            @Parameter(description = "Hash of that earlier verification; only with entries")
                    @QueryParam("hash")
                    @Nullable
                    String hash) {
        if ((noted == null) != (hash == null)) {
            throw FieldError.parameter(noted == null ? "entries" : "hash", "required")
                    .toException();
        }
        return verifier.verify(noted == null || hash == null ? null : ChainHead.noted(noted, hash));
    }
}
