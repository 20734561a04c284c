package org.liaoyuan.scoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.Role;
import org.liaoyuan.platform.idempotency.Idempotent;
import org.liaoyuan.platform.jobs.JobAccepted;
import org.liaoyuan.platform.text.Language;

@Path("/months")
@Tag(name = "Months", description = "Open and closed months")
class MonthsResource {
    private final MonthService months;
    private final MonthCloseService closing;
    private final VerificationService verification;

    MonthsResource(MonthService months, MonthCloseService closing, VerificationService verification) {
        this.months = months;
        this.closing = closing;
        this.verification = verification;
    }

    @GET
    @RolesAllowed({
        Role.Name.OFFICER,
        Role.Name.SUB_BRANCH_MANAGER,
        Role.Name.BRANCH_MANAGER,
        Role.Name.HEAD_OFFICE,
        Role.Name.AUDITOR
    })
    @Operation(summary = "All months, the newest first")
    public MonthList months(@Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable String acceptLanguage) {
        return months.list(Language.of(acceptLanguage));
    }

    @POST
    @Path("/{month}/close")
    @Idempotent
    @RolesAllowed(Role.Name.HEAD_OFFICE)
    @Operation(
            summary = "Close a month for good",
            description =
                    "Months close in order, once the ledger is complete through the last working day. Results of a"
                            + " closed month never change; what comes later is posted to an open one.")
    @APIResponse(responseCode = "202", description = "The close was taken on")
    public RestResponse<JobAccepted> close(@PathParam("month") YearMonth month) {
        return JobAccepted.of(closing.request(month));
    }

    @POST
    @Path("/{month}/verify")
    @Idempotent
    @RolesAllowed({Role.Name.HEAD_OFFICE, Role.Name.AUDITOR})
    @Operation(
            summary = "Recompute a closed month from what was known at its close",
            description = "Compares every stored figure, rank and digest. Changes nothing.")
    public Verification verify(@PathParam("month") YearMonth month) {
        return verification.verify(month);
    }
}
