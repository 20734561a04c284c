package org.liaoyuan.scoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.liaoyuan.access.Role;
import org.liaoyuan.platform.idempotency.Idempotent;

@Path("/scores/{month}/{staffNo}")
@Tag(name = "Scores", description = "Results of officers, month by month")
class StatementResource {
    private final StatementService service;

    StatementResource(StatementService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({
        Role.Name.OFFICER,
        Role.Name.SUB_BRANCH_MANAGER,
        Role.Name.BRANCH_MANAGER,
        Role.Name.HEAD_OFFICE,
        Role.Name.AUDITOR
    })
    @Operation(
            summary = "Why this is the officer's score",
            description = "For the officer and those above; unknown to everybody else.")
    public StatementView statement(@PathParam("month") YearMonth month, @PathParam("staffNo") String staffNo) {
        return service.statement(month, staffNo);
    }

    @GET
    @Path("/trend")
    @RolesAllowed({
        Role.Name.OFFICER,
        Role.Name.SUB_BRANCH_MANAGER,
        Role.Name.BRANCH_MANAGER,
        Role.Name.HEAD_OFFICE,
        Role.Name.AUDITOR
    })
    @Operation(
            summary = "The officer's months up to this one",
            description = "Ascending; of a manager's officer only the months spent in the manager's units.")
    public Trend trend(
            @PathParam("month") YearMonth month,
            @PathParam("staffNo") String staffNo,
            @Parameter(description = "How many months, this one included")
                    @QueryParam("months")
                    @DefaultValue("12")
                    @Min(1)
                    @Max(60)
                    int months) {
        return new Trend(service.trend(month, staffNo, months));
    }

    @GET
    @Path("/loans")
    @RolesAllowed({
        Role.Name.OFFICER,
        Role.Name.SUB_BRANCH_MANAGER,
        Role.Name.BRANCH_MANAGER,
        Role.Name.HEAD_OFFICE,
        Role.Name.AUDITOR
    })
    @Operation(
            summary = "The loans behind the statement",
            description =
                    "Enough to recompute it elsewhere; of a closed month as they were known at its close, whatever came later.")
    public CountedLoanList loans(@PathParam("month") YearMonth month, @PathParam("staffNo") String staffNo) {
        return new CountedLoanList(service.loans(month, staffNo));
    }

    @GET
    @Path("/weeks")
    @RolesAllowed({
        Role.Name.OFFICER,
        Role.Name.SUB_BRANCH_MANAGER,
        Role.Name.BRANCH_MANAGER,
        Role.Name.HEAD_OFFICE,
        Role.Name.AUDITOR
    })
    @Operation(
            summary = "An open month's targets by week",
            description =
                    "Split by working days of the bank's calendar. What earlier weeks left open is told, not added.")
    public WeekPlan weeks(@PathParam("month") YearMonth month, @PathParam("staffNo") String staffNo) {
        return service.weeks(month, staffNo);
    }

    @GET
    @Path("/needs")
    @RolesAllowed({
        Role.Name.OFFICER,
        Role.Name.SUB_BRANCH_MANAGER,
        Role.Name.BRANCH_MANAGER,
        Role.Name.HEAD_OFFICE,
        Role.Name.AUDITOR
    })
    @Operation(summary = "How many more loans of each product alone would reach each target")
    public NeedList needs(@PathParam("month") YearMonth month, @PathParam("staffNo") String staffNo) {
        return new NeedList(service.needs(month, staffNo));
    }

    @POST
    @Path("/what-if")
    @Idempotent
    @RolesAllowed({
        Role.Name.OFFICER,
        Role.Name.SUB_BRANCH_MANAGER,
        Role.Name.BRANCH_MANAGER,
        Role.Name.HEAD_OFFICE,
        Role.Name.AUDITOR
    })
    @Operation(summary = "What further loans would change", description = "Changes nothing.")
    public WhatIfResult whatIf(
            @PathParam("month") YearMonth month,
            @PathParam("staffNo") String staffNo,
            @Valid @NotNull WhatIfRequest request) {
        return service.whatIf(month, staffNo, request);
    }
}
