package org.liaoyuan.target;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.Role;
import org.liaoyuan.platform.etag.Version;
import org.liaoyuan.platform.export.Download;
import org.liaoyuan.platform.idempotency.Idempotent;

@Path("/targets/officers/{month}/{unit}")
@Tag(name = "Targets")
class OfficerSheetResource {
    private static final String UNIT = "Code of a branch; a sub-branch to read what is published there";

    private final OfficerSheetReader reader;
    private final OfficerSheetService service;

    OfficerSheetResource(OfficerSheetReader reader, OfficerSheetService service) {
        this.reader = reader;
        this.service = service;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Name.SUB_BRANCH_MANAGER, Role.Name.BRANCH_MANAGER, Role.Name.HEAD_OFFICE, Role.Name.AUDITOR})
    @Operation(
            summary = "The targets of a unit's officers in a month, up to the coming one",
            description = "Its ETag is needed to change the draft.")
    public RestResponse<OfficerSheetView> sheet(
            @PathParam("month") YearMonth month,
            @PathParam("unit") @Parameter(description = UNIT, example = "B01") String unit) {
        return answer(reader.read(month, unit));
    }

    @GET
    @Produces({Download.CSV, Download.XLSX})
    @RolesAllowed({Role.Name.SUB_BRANCH_MANAGER, Role.Name.BRANCH_MANAGER, Role.Name.HEAD_OFFICE, Role.Name.AUDITOR})
    @Operation(summary = "What counts for these officers as a file", description = "Without the draft.")
    public Download<OfficerTargetRowView> download(
            @PathParam("month") YearMonth month,
            @PathParam("unit") @Parameter(description = UNIT, example = "B01") String unit) {
        return Download.of(
                "officer-targets-" + unit + "-" + month,
                OfficerTargetLine.COLUMNS,
                reader.read(month, unit).rows());
    }

    @PUT
    @RolesAllowed(Role.Name.BRANCH_MANAGER)
    @Operation(
            summary = "Replace the draft",
            description = "At or above the numbers of the officer's tier; the lifeline is nobody's to change.")
    public RestResponse<OfficerSheetView> save(
            @PathParam("month") YearMonth month,
            @PathParam("unit") @Parameter(description = UNIT, example = "B01") String unit,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid OfficerSheetDraft draft) {
        return answer(service.save(month, unit, draft, ifMatch));
    }

    @POST
    @Path("/spread")
    @Idempotent
    @RolesAllowed(Role.Name.BRANCH_MANAGER)
    @Operation(summary = "Spread each sub-branch's target over its officers, into the draft")
    public RestResponse<OfficerSheetView> spread(
            @PathParam("month") YearMonth month,
            @PathParam("unit") @Parameter(description = UNIT, example = "B01") String unit,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid OfficerSpreadRequest request) {
        return answer(service.spread(month, unit, request, ifMatch));
    }

    @POST
    @Path("/publish")
    @Idempotent
    @RolesAllowed(Role.Name.BRANCH_MANAGER)
    @Operation(
            summary = "Publish the draft to the officers",
            description =
                    "From the second time on with a reason. Scores of the month follow at once; whoever's targets change is"
                            + " asked to confirm having seen them.")
    public RestResponse<OfficerSheetView> publish(
            @PathParam("month") YearMonth month,
            @PathParam("unit") @Parameter(description = UNIT, example = "B01") String unit,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid PublishRequest request) {
        return answer(service.publish(month, unit, request, ifMatch));
    }

    private static RestResponse<OfficerSheetView> answer(OfficerSheetView view) {
        return Version.of(view.version()).on(view);
    }
}
