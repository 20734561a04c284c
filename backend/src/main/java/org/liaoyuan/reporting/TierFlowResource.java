package org.liaoyuan.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.Role;
import org.liaoyuan.platform.export.Column;
import org.liaoyuan.platform.export.Download;
import org.liaoyuan.platform.paging.Page;
import org.liaoyuan.platform.paging.PageRequest;

@Path("/reports/{month}/tier-flow")
@Tag(name = "Reports")
class TierFlowResource {
    private static final List<Column<TierFlowOfficer>> COLUMNS = List.of(
            new Column<>("staffNo", "tierFlow.staffNo", TierFlowOfficer::staffNo),
            new Column<>("name", "tierFlow.name", TierFlowOfficer::name),
            new Column<>("subBranchCode", "tierFlow.subBranchCode", TierFlowOfficer::subBranchCode),
            new Column<>("subBranchName", "tierFlow.subBranchName", TierFlowOfficer::subBranchName),
            new Column<>("from", "tierFlow.from", TierFlowOfficer::from),
            new Column<>("to", "tierFlow.to", TierFlowOfficer::to));

    private final UnitMonths asked;
    private final TierFlowService service;

    TierFlowResource(UnitMonths asked, TierFlowService service) {
        this.asked = asked;
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.Name.SUB_BRANCH_MANAGER, Role.Name.BRANCH_MANAGER, Role.Name.HEAD_OFFICE, Role.Name.AUDITOR})
    @Operation(
            summary = "How officers moved between tiers",
            description = "From the tier in force in an earlier month to that in this one, counted each way.")
    public RestResponse<TierFlow> flow(
            @PathParam("month") YearMonth month,
            @Parameter(description = "Code of the unit; the caller's own unless given", example = "2201")
                    @QueryParam("unit")
                    @Nullable
                    String unit,
            @Parameter(description = "The earlier month; the one before unless given", example = "2024-02")
                    @QueryParam("since")
                    @Nullable
                    YearMonth since,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        UnitMonth wanted = asked.of(month, unit);
        return wanted.version().unlessKnown(ifNoneMatch, () -> service.of(wanted, since));
    }

    @GET
    @Path("/officers")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Name.SUB_BRANCH_MANAGER, Role.Name.BRANCH_MANAGER, Role.Name.HEAD_OFFICE, Role.Name.AUDITOR})
    @Operation(
            summary = "Who moved between tiers",
            description =
                    "The officers behind the counts; unless told otherwise by later tier, earlier tier, staff number.")
    public RestResponse<Page<TierFlowOfficer>> officers(
            @PathParam("month") YearMonth month,
            @Valid @BeanParam TierFlowWish wish,
            @BeanParam PageRequest page,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        UnitMonth wanted = asked.of(month, wish.unit);
        return wanted.version().unlessKnown(ifNoneMatch, () -> service.page(wanted, wish, page));
    }

    @GET
    @Path("/officers")
    @Produces({Download.CSV, Download.XLSX})
    @RolesAllowed({Role.Name.SUB_BRANCH_MANAGER, Role.Name.BRANCH_MANAGER, Role.Name.HEAD_OFFICE, Role.Name.AUDITOR})
    public Download<TierFlowOfficer> officersFile(
            @PathParam("month") YearMonth month, @Valid @BeanParam TierFlowWish wish, @BeanParam PageRequest page) {
        return Download.of("tier-flow-" + month, COLUMNS, service.all(asked.of(month, wish.unit), wish, page));
    }
}
