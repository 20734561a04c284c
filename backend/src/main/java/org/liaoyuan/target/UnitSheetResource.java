package org.liaoyuan.target;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.Role;
import org.liaoyuan.platform.etag.Version;
import org.liaoyuan.platform.export.Download;
import org.liaoyuan.platform.idempotency.Idempotent;

@Path("/targets/units/{year}/{unit}")
@Tag(name = "Targets", description = "Targets handed down from the bank to branches, sub-branches and officers")
class UnitSheetResource {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final String YEAR = "The year";
    private static final String UNIT = "Code of the unit; HO is head office";

    private final UnitSheetReader reader;
    private final UnitSheetService service;

    UnitSheetResource(UnitSheetReader reader, UnitSheetService service) {
        this.reader = reader;
        this.service = service;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Name.SUB_BRANCH_MANAGER, Role.Name.BRANCH_MANAGER, Role.Name.HEAD_OFFICE, Role.Name.AUDITOR})
    @Operation(
            summary = "A unit's placement targets of a year and those of the units below it",
            description = "What is not set is absent and never 0; its ETag is needed to change the draft.")
    public RestResponse<UnitSheetView> sheet(
            @PathParam("year") @Min(FIRST_YEAR) @Max(LAST_YEAR) @Parameter(description = YEAR, example = "2026")
                    int year,
            @PathParam("unit") @Parameter(description = UNIT, example = "B01") String unit) {
        return answer(reader.read(year, unit));
    }

    @GET
    @Produces({Download.CSV, Download.XLSX})
    @RolesAllowed({Role.Name.SUB_BRANCH_MANAGER, Role.Name.BRANCH_MANAGER, Role.Name.HEAD_OFFICE, Role.Name.AUDITOR})
    @Operation(
            summary = "What is published of them as a file",
            description = "One line a unit and month, without the draft.")
    public Download<UnitTargetLine> download(
            @PathParam("year") @Min(FIRST_YEAR) @Max(LAST_YEAR) @Parameter(description = YEAR, example = "2026")
                    int year,
            @PathParam("unit") @Parameter(description = UNIT, example = "B01") String unit) {
        return Download.of(
                "targets-" + unit + "-" + year, UnitTargetLine.COLUMNS, UnitTargetLine.of(reader.read(year, unit)));
    }

    @PUT
    @RolesAllowed({Role.Name.BRANCH_MANAGER, Role.Name.HEAD_OFFICE})
    @Operation(
            summary = "Replace the draft",
            description =
                    "Head office hands down to branches, a branch to its sub-branches. Nothing is asked of anybody until"
                            + " it is published.")
    public RestResponse<UnitSheetView> save(
            @PathParam("year") @Min(FIRST_YEAR) @Max(LAST_YEAR) @Parameter(description = YEAR, example = "2026")
                    int year,
            @PathParam("unit") @Parameter(description = UNIT, example = "B01") String unit,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid UnitSheetDraft draft) {
        return answer(service.save(year, unit, draft, ifMatch));
    }

    @POST
    @Path("/spread")
    @Idempotent
    @RolesAllowed({Role.Name.BRANCH_MANAGER, Role.Name.HEAD_OFFICE})
    @Operation(
            summary = "Spread what was given over months and the units below, into the draft",
            description = "Exact to the yuan. What was set by hand and closed months stay.")
    public RestResponse<UnitSheetView> spread(
            @PathParam("year") @Min(FIRST_YEAR) @Max(LAST_YEAR) @Parameter(description = YEAR, example = "2026")
                    int year,
            @PathParam("unit") @Parameter(description = UNIT, example = "B01") String unit,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid UnitSpreadRequest request) {
        return answer(service.spread(year, unit, request, ifMatch));
    }

    @POST
    @Path("/publish")
    @Idempotent
    @RolesAllowed({Role.Name.BRANCH_MANAGER, Role.Name.HEAD_OFFICE})
    @Operation(
            summary = "Publish the draft",
            description =
                    "From the second time on with a reason; what changes is logged. Only the version seen is published.")
    public RestResponse<UnitSheetView> publish(
            @PathParam("year") @Min(FIRST_YEAR) @Max(LAST_YEAR) @Parameter(description = YEAR, example = "2026")
                    int year,
            @PathParam("unit") @Parameter(description = UNIT, example = "B01") String unit,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid PublishRequest request) {
        return answer(service.publish(year, unit, request, ifMatch));
    }

    private static RestResponse<UnitSheetView> answer(UnitSheetView view) {
        return Version.of(view.version()).on(view);
    }
}
