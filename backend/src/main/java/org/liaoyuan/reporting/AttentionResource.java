package org.liaoyuan.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.Role;
import org.liaoyuan.platform.export.Download;
import org.liaoyuan.platform.paging.Page;
import org.liaoyuan.platform.paging.PageRequest;

@Path("/reports/{month}/attention")
@Tag(name = "Reports")
class AttentionResource {
    private final UnitMonths asked;
    private final AttentionService service;

    AttentionResource(UnitMonths asked, AttentionService service) {
        this.asked = asked;
        this.service = service;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Name.SUB_BRANCH_MANAGER, Role.Name.BRANCH_MANAGER, Role.Name.HEAD_OFFICE, Role.Name.AUDITOR})
    @Operation(
            summary = "Whom to look at, and why",
            description =
                    "Officers of the unit whose pace is far behind their floor, who had many working days without a"
                            + " loan, or whose last ended month came in a rush. Unless told otherwise those with most"
                            + " reasons first.")
    public RestResponse<Page<AttentionView>> attention(
            @PathParam("month") YearMonth month,
            @Parameter(description = "Code of the unit; the caller's own unless given", example = "2201")
                    @QueryParam("unit")
                    @Nullable
                    String unit,
            @Parameter(description = "Only those with this reason") @QueryParam("reason") @Nullable
                    AttentionReason reason,
            @BeanParam PageRequest page,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        UnitMonth wanted = asked.of(month, unit);
        return wanted.version().unlessKnown(ifNoneMatch, () -> service.page(wanted, reason, page));
    }

    @GET
    @Produces({Download.CSV, Download.XLSX})
    @RolesAllowed({Role.Name.SUB_BRANCH_MANAGER, Role.Name.BRANCH_MANAGER, Role.Name.HEAD_OFFICE, Role.Name.AUDITOR})
    public Download<AttentionView> attentionFile(
            @PathParam("month") YearMonth month,
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("reason") @Nullable AttentionReason reason,
            @BeanParam PageRequest page) {
        return Download.of(
                "attention-" + month, AttentionColumns.ALL, service.all(asked.of(month, unit), reason, page));
    }
}
