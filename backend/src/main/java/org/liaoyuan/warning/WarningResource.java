package org.liaoyuan.warning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.Caller;
import org.liaoyuan.access.Role;
import org.liaoyuan.organisation.Scope;
import org.liaoyuan.platform.export.Download;
import org.liaoyuan.platform.paging.Page;
import org.liaoyuan.platform.paging.PageRequest;
import org.liaoyuan.platform.problem.ProblemType;

@Path("/warnings")
@Tag(name = "Warnings", description = "What months below the lifeline mean for officers, and what is done about them")
class WarningResource {
    private final WarningQueries warnings;
    private final OutlookQueries outlook;
    private final MeasureQueries measures;
    private final Caller caller;

    WarningResource(WarningQueries warnings, OutlookQueries outlook, MeasureQueries measures, Caller caller) {
        this.warnings = warnings;
        this.outlook = outlook;
        this.measures = measures;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({
        Role.Name.OFFICER,
        Role.Name.SUB_BRANCH_MANAGER,
        Role.Name.BRANCH_MANAGER,
        Role.Name.HEAD_OFFICE,
        Role.Name.AUDITOR
    })
    @Operation(
            summary = "Warnings of closed months, when they reached their officers, and how far their measures are",
            description =
                    "Officers see their own; managers those of their units. Sorts by month, staffNo, name, streak,"
                            + " missingAmount, measuresOverdue.")
    public Page<WarningView> list(@Valid @BeanParam WarningFilter filter, @BeanParam PageRequest page) {
        return warnings.page(caller.scope(), filter, page);
    }

    @GET
    @Produces({Download.CSV, Download.XLSX})
    @RolesAllowed({
        Role.Name.OFFICER,
        Role.Name.SUB_BRANCH_MANAGER,
        Role.Name.BRANCH_MANAGER,
        Role.Name.HEAD_OFFICE,
        Role.Name.AUDITOR
    })
    @Operation(summary = "Warnings as a file", description = "All of them, not a page.")
    public Download<WarningView> download(@Valid @BeanParam WarningFilter filter, @BeanParam PageRequest page) {
        return Download.of("warnings", WarningColumns.WARNINGS, warnings.all(caller.scope(), filter, page));
    }

    @GET
    @Path("/{id}/measures")
    @RolesAllowed({
        Role.Name.OFFICER,
        Role.Name.SUB_BRANCH_MANAGER,
        Role.Name.BRANCH_MANAGER,
        Role.Name.HEAD_OFFICE,
        Role.Name.AUDITOR
    })
    @Operation(summary = "What a warning asks of those who lead its officer, and how far it is")
    public List<MeasureView> measures(@PathParam("id") UUID id) {
        Scope scope = caller.scope();
        WarningView warning = warnings.find(scope, id).orElseThrow(ProblemType.NOT_FOUND::toException);
        return measures.of(id, warning.staffNo().equals(caller.staffNo()));
    }

    @GET
    @Path("/outlook")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({
        Role.Name.OFFICER,
        Role.Name.SUB_BRANCH_MANAGER,
        Role.Name.BRANCH_MANAGER,
        Role.Name.HEAD_OFFICE,
        Role.Name.AUDITOR
    })
    @Operation(
            summary = "Where an open month would take each streak at the pace so far",
            description =
                    "Projected, not decided. Sorts by staffNo, name, streak, projectedStage, amount, missingAmount.")
    public Page<OutlookView> outlook(@Valid @BeanParam OutlookFilter filter, @BeanParam PageRequest page) {
        return outlook.page(caller.scope(), filter, page);
    }

    @GET
    @Path("/outlook")
    @Produces({Download.CSV, Download.XLSX})
    @RolesAllowed({
        Role.Name.OFFICER,
        Role.Name.SUB_BRANCH_MANAGER,
        Role.Name.BRANCH_MANAGER,
        Role.Name.HEAD_OFFICE,
        Role.Name.AUDITOR
    })
    @Operation(summary = "The outlook as a file", description = "All of it, not a page.")
    public Download<OutlookView> outlookFile(@Valid @BeanParam OutlookFilter filter, @BeanParam PageRequest page) {
        return Download.of("warning-outlook", WarningColumns.OUTLOOK, outlook.all(caller.scope(), filter, page));
    }

    @GET
    @Path("/follow-up")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Name.SUB_BRANCH_MANAGER, Role.Name.BRANCH_MANAGER, Role.Name.HEAD_OFFICE, Role.Name.AUDITOR})
    @Operation(
            summary = "Which sub-branches did what their officers' warnings asked of them, and in time",
            description = "Those that did not act come first.")
    public List<FollowUpView> followUp(
            @QueryParam("unit")
                    @Parameter(description = "Code of a unit: sub-branches in it", example = "B01")
                    @Nullable
                    String unit,
            @BeanParam MonthSpan months) {
        return measures.followUp(caller.scope(), unit, months);
    }

    @GET
    @Path("/follow-up")
    @Produces({Download.CSV, Download.XLSX})
    @RolesAllowed({Role.Name.SUB_BRANCH_MANAGER, Role.Name.BRANCH_MANAGER, Role.Name.HEAD_OFFICE, Role.Name.AUDITOR})
    @Operation(summary = "The same as a file")
    public Download<FollowUpView> followUpFile(
            @QueryParam("unit")
                    @Parameter(description = "Code of a unit: sub-branches in it", example = "B01")
                    @Nullable
                    String unit,
            @BeanParam MonthSpan months) {
        return Download.of(
                "warning-follow-up", WarningColumns.FOLLOW_UP, measures.followUp(caller.scope(), unit, months));
    }
}
