package org.liaoyuan.scheme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.Role;
import org.liaoyuan.platform.etag.Version;
import org.liaoyuan.platform.idempotency.Idempotent;
import org.liaoyuan.platform.persistence.LongTransaction;
import org.liaoyuan.platform.problem.ProblemType;
import org.liaoyuan.platform.text.Language;

@Path("/schemes")
@Tag(name = "Schemes", description = "Assessment schemes (考核方案): drafts, publication, and what is in force")
class SchemeResource {

    private final SchemeService service;
    private final SchemeQueries queries;
    private final PublicationCheck check;

    SchemeResource(SchemeService service, SchemeQueries queries, PublicationCheck check) {
        this.service = service;
        this.queries = queries;
        this.check = check;
    }

    @Schema(name = "Schemes", description = "All schemes, drafts too; the latest months first")
    record SchemeList(List<SchemeView> items) {}

    @GET
    @RolesAllowed({Role.Name.HEAD_OFFICE, Role.Name.AUDITOR})
    @Operation(summary = "All schemes, drafts and published ones")
    public SchemeList schemes(
            @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable String acceptLanguage) {
        return new SchemeList(
                queries.all().stream().map(row -> view(row, acceptLanguage)).toList());
    }

    @GET
    @Path("/in-force")
    @RolesAllowed({
        Role.Name.OFFICER,
        Role.Name.SUB_BRANCH_MANAGER,
        Role.Name.BRANCH_MANAGER,
        Role.Name.HEAD_OFFICE,
        Role.Name.AUDITOR
    })
    @Operation(
            summary = "The published scheme that a month is scored by",
            description = "Refused as no-scheme when none takes effect up to the month.")
    public SchemeView inForce(
            @QueryParam("month") @NotNull @Parameter(description = "The month scored", example = "2024-03")
                    YearMonth month,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable String acceptLanguage) {
        return queries.inForce(month)
                .map(row -> view(row, acceptLanguage))
                .orElseThrow(() -> ProblemType.NO_SCHEME.toException(month));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Name.HEAD_OFFICE, Role.Name.AUDITOR})
    @Operation(summary = "One scheme with what still forbids its publication; its ETag is needed to change it")
    public RestResponse<SchemeView> scheme(
            @PathParam("id") UUID id,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable String acceptLanguage) {
        return answer(queries.find(id).orElseThrow(ProblemType.NOT_FOUND::toException), acceptLanguage);
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.Name.HEAD_OFFICE)
    @APIResponse(
            responseCode = "201",
            description = "The draft; Location is its address",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SchemeView.class)))
    @Operation(summary = "Begin a draft")
    public RestResponse<SchemeView> draft(
            @NotNull @Valid SchemeDraft draft,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable String acceptLanguage) {
        SchemeRow row = service.draft(draft);
        return RestResponse.ResponseBuilder.create(Response.Status.CREATED, view(row, acceptLanguage))
                .location(URI.create("schemes/" + row.id()))
                .tag(new EntityTag(Version.of(row.version()).tag()))
                .build();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.Name.HEAD_OFFICE)
    @Operation(summary = "Replace the rules of a draft; a published scheme never changes")
    public RestResponse<SchemeView> rewrite(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SchemeDraft draft,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable String acceptLanguage) {
        return answer(service.rewrite(id, draft, ifMatch), acceptLanguage);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.Name.HEAD_OFFICE)
    @Operation(summary = "Drop a draft")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        service.delete(id, ifMatch);
    }

    @POST
    @Path("/{id}/publish")
    @LongTransaction
    @Idempotent
    @RolesAllowed(Role.Name.HEAD_OFFICE)
    @Operation(
            summary = "Publish a draft for good",
            description = "Refused as scheme-invalid with every finding when the rules contradict themselves,"
                    + " take effect in a closed month, or miss a product that has loans. Only the"
                    + " version seen is published.")
    public RestResponse<SchemeView> publish(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable String acceptLanguage) {
        return answer(service.publish(id, ifMatch), acceptLanguage);
    }

    private RestResponse<SchemeView> answer(SchemeRow row, @Nullable String acceptLanguage) {
        return Version.of(row.version()).on(view(row, acceptLanguage));
    }

    private SchemeView view(SchemeRow row, @Nullable String acceptLanguage) {
        List<SchemeFinding> findings = row.status() == SchemeStatus.PUBLISHED ? List.of() : check.findings(row.rules());
        return SchemeView.of(row, findings, Language.of(acceptLanguage));
    }
}
