package org.liaoyuan.target;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.liaoyuan.access.Role;
import org.liaoyuan.platform.export.Download;
import org.liaoyuan.platform.paging.Page;
import org.liaoyuan.platform.paging.PageRequest;

@Path("/targets")
@Tag(name = "Targets")
class TargetLogResource {
    private static final String UNIT = "Code of a unit: it and everything below it";

    private final TargetDesk desk;
    private final ChangeQueries changes;
    private final CoverageReader coverage;

    TargetLogResource(TargetDesk desk, ChangeQueries changes, CoverageReader coverage) {
        this.desk = desk;
        this.changes = changes;
        this.coverage = coverage;
    }

    @GET
    @Path("/changes")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Name.SUB_BRANCH_MANAGER, Role.Name.BRANCH_MANAGER, Role.Name.HEAD_OFFICE, Role.Name.AUDITOR})
    @Operation(
            summary = "What was published for a year: who, when, before, after and why",
            description = "Newest first.")
    public Page<TargetChangeView> changes(
            @QueryParam("year")
                    @NotNull
                    @Min(2000)
                    @Max(2100)
                    @Parameter(description = "Year of the targets", example = "2026")
                    int year,
            @QueryParam("unit") @NotNull @Parameter(description = UNIT, example = "B01") String unit,
            @BeanParam PageRequest page) {
        return changes.page(year, units(unit), page);
    }

    @GET
    @Path("/changes")
    @Produces({Download.CSV, Download.XLSX})
    @RolesAllowed({Role.Name.SUB_BRANCH_MANAGER, Role.Name.BRANCH_MANAGER, Role.Name.HEAD_OFFICE, Role.Name.AUDITOR})
    @Operation(summary = "The same as a file", description = "All of them, not a page.")
    public Download<TargetChangeView> downloadChanges(
            @QueryParam("year")
                    @NotNull
                    @Min(2000)
                    @Max(2100)
                    @Parameter(description = "Year of the targets", example = "2026")
                    int year,
            @QueryParam("unit") @NotNull @Parameter(description = UNIT, example = "B01") String unit,
            @BeanParam PageRequest page) {
        return Download.of("target-changes", TargetChangeView.COLUMNS, changes.all(year, units(unit), page));
    }

    @GET
    @Path("/coverage/{month}/{unit}")
    @RolesAllowed({Role.Name.SUB_BRANCH_MANAGER, Role.Name.BRANCH_MANAGER, Role.Name.HEAD_OFFICE, Role.Name.AUDITOR})
    @Operation(summary = "How many officers have targets of a month, and have seen them, by unit")
    public CoverageView coverage(
            @PathParam("month") YearMonth month,
            @PathParam("unit") @Parameter(description = "Code of a unit", example = "B01") String unit) {
        return coverage.of(month, unit);
    }

    private Collection<Long> units(String code) {
        TargetDesk.Place place = desk.readable(code);
        return place.tree().withBelow(place.unit().id());
    }
}
