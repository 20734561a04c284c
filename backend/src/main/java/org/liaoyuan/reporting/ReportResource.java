package org.liaoyuan.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.Role;

@Path("/reports/{month}")
@Tag(name = "Reports", description = "Units of the caller's sight at a glance")
class ReportResource {
    private final UnitMonths asked;
    private final GrowthService growth;
    private final ProductMixService products;
    private final GapService gap;

    ReportResource(UnitMonths asked, GrowthService growth, ProductMixService products, GapService gap) {
        this.asked = asked;
        this.growth = growth;
        this.products = products;
        this.gap = gap;
    }

    @GET
    @Path("/growth")
    @RolesAllowed({Role.Name.SUB_BRANCH_MANAGER, Role.Name.BRANCH_MANAGER, Role.Name.HEAD_OFFICE, Role.Name.AUDITOR})
    @Operation(
            summary = "A unit's growth on the month before and on the year before",
            description =
                    "Officers, loans and amount of the unit and of those right below it. An open month is compared up"
                            + " to the same working day.")
    public RestResponse<Growth> growth(
            @PathParam("month") YearMonth month,
            @Parameter(description = "Code of the unit; the caller's own unless given", example = "2201")
                    @QueryParam("unit")
                    @Nullable
                    String unit,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        UnitMonth wanted = asked.of(month, unit);
        return wanted.version().unlessKnown(ifNoneMatch, () -> growth.of(wanted));
    }

    @GET
    @Path("/products")
    @RolesAllowed({Role.Name.SUB_BRANCH_MANAGER, Role.Name.BRANCH_MANAGER, Role.Name.HEAD_OFFICE, Role.Name.AUDITOR})
    @Operation(
            summary = "A unit's product mix",
            description =
                    "Loans, amount and points by product, beside the whole month before and that of the year before.")
    public RestResponse<ProductMix> products(
            @PathParam("month") YearMonth month,
            @Parameter(description = "Code of the unit; the caller's own unless given", example = "2201")
                    @QueryParam("unit")
                    @Nullable
                    String unit,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        UnitMonth wanted = asked.of(month, unit);
        return wanted.version().unlessKnown(ifNoneMatch, () -> products.of(wanted));
    }

    @GET
    @Path("/gap")
    @RolesAllowed({Role.Name.SUB_BRANCH_MANAGER, Role.Name.BRANCH_MANAGER, Role.Name.HEAD_OFFICE, Role.Name.AUDITOR})
    @Operation(
            summary = "Why a unit's amount changed",
            description = "Takes the change apart into officers, loans an officer, product mix, average amount and"
                    + " adjustments, in this order; the parts add up to it to the cent. An open month is compared"
                    + " up to the same working day.")
    public RestResponse<Gap> gap(
            @PathParam("month") YearMonth month,
            @Parameter(description = "Code of the unit; the caller's own unless given", example = "2201")
                    @QueryParam("unit")
                    @Nullable
                    String unit,
            @Parameter(description = "What to compare with") @QueryParam("against") @DefaultValue("LAST_MONTH")
                    Comparison.With against,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        UnitMonth wanted = asked.of(month, unit);
        return wanted.version().unlessKnown(ifNoneMatch, () -> gap.of(wanted, against));
    }
}
