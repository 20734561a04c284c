package org.liaoyuan.attachment;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.export.DownloadWriter;
import org.liaoyuan.platform.idempotency.Idempotent;
import org.liaoyuan.platform.problem.ProblemType;

/** Open to everybody signed in: what each may see and do, the module of the thing says. */
@Path("/attachments")
@Tag(name = "Attachments", description = "Files that belong to a thing: evidence, photos, documents")
class AttachmentResource {
    private final AttachmentService service;
    private final AttachmentQueries queries;
    private final AttachmentOwners owners;
    private final AttachmentFiles files;
    private final Intake intake;

    AttachmentResource(
            AttachmentService service,
            AttachmentQueries queries,
            AttachmentOwners owners,
            AttachmentFiles files,
            Intake intake) {
        this.service = service;
        this.queries = queries;
        this.owners = owners;
        this.files = files;
        this.intake = intake;
    }

    @GET
    @Authenticated
    @Operation(summary = "The files of a thing", description = "For whoever may see the thing; oldest first.")
    public AttachmentView.Items list(
            @Parameter(description = "Kind of thing", example = "action") @QueryParam("ownerType") @NotBlank
                    String type,
            @Parameter(description = "Which one: its id", example = "018e7c1d-0000-7000-8000-000000000000")
                    @QueryParam("ownerId")
                    @NotNull
                    UUID id) {
        owners.of(type).mustBeSeen(id);
        return new AttachmentView.Items(
                queries.of(type, id).stream().map(AttachmentView::of).toList());
    }

    @POST
    @Authenticated
    @Idempotent
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Add a file to a thing",
            description =
                    "JPEG, PNG, PDF, DOCX or XLSX by content, up to 10 MB, 20 a thing. A photo is drawn anew: where and"
                            + " when it was taken is not kept.")
    @APIResponse(
            responseCode = "201",
            description = "Kept",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AttachmentView.class)))
    public RestResponse<AttachmentView> add(
            @Parameter(description = "Kind of thing", example = "action") @QueryParam("ownerType") @NotBlank
                    String type,
            @Parameter(description = "Which one: its id", example = "018e7c1d-0000-7000-8000-000000000000")
                    @QueryParam("ownerId")
                    @NotNull
                    UUID id,
            @RestForm("file") @NotNull FileUpload file) {
        owners.of(type).mustBeSeen(id);
        owners.of(type).mustBeOpen(id);
        try (Intake.Taken taken = intake.take(file.uploadedFile())) {
            Attachment added = service.add(type, id, String.valueOf(file.fileName()), taken);
            return RestResponse.status(Response.Status.CREATED, AttachmentView.of(added));
        }
    }

    @GET
    @Path("/{id}/content")
    @Authenticated
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "A file itself", description = "To be saved, never shown in place: its name comes with it.")
    @APIResponse(
            responseCode = "200",
            description = "The content; its type is in Content-Type",
            content = {
                @Content(mediaType = "image/jpeg"),
                @Content(mediaType = "image/png"),
                @Content(mediaType = "application/pdf"),
                @Content(mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
                @Content(mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
            })
    public RestResponse<InputStream> content(@PathParam("id") UUID id) {
        Attachment found = find(id);
        return RestResponse.ResponseBuilder.ok(files.open(id))
                .header(HttpHeaders.CONTENT_TYPE, found.type().mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, found.bytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, DownloadWriter.disposition(found.name()))
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }

    @DELETE
    @Path("/{id}")
    @Authenticated
    @Operation(summary = "Take a file away again", description = "While the thing is open to change.")
    public void remove(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        service.remove(find(id), ifMatch);
    }

    private Attachment find(UUID id) {
        Attachment found = queries.find(id).orElseThrow(ProblemType.NOT_FOUND::toException);
        owners.of(found.ownerType()).mustBeSeen(found.ownerId());
        return found;
    }
}
