package org.liaoyuan.alert;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.liaoyuan.access.Caller;
import org.liaoyuan.access.Role;
import org.liaoyuan.platform.export.Column;
import org.liaoyuan.platform.export.Download;
import org.liaoyuan.platform.paging.Page;
import org.liaoyuan.platform.paging.PageRequest;

@Path("/alerts")
@Tag(name = "Alerts", description = "Who was warned before the month ended")
class AlertResource {
    private static final List<Column<AlertView>> COLUMNS = List.of(
            new Column<>("month", "alert.month", AlertView::month),
            new Column<>("staffNo", "alert.staffNo", AlertView::staffNo),
            new Column<>("name", "alert.name", AlertView::name),
            new Column<>("subBranchCode", "alert.subBranchCode", AlertView::subBranchCode),
            new Column<>("subBranchName", "alert.subBranchName", AlertView::subBranchName),
            new Column<>("level", "alert.level", AlertView::level),
            new Column<>("state", "alert.state", AlertView::state),
            new Column<>("since", "alert.since", AlertView::since),
            new Column<>("raisedOn", "alert.raisedOn", AlertView::raisedOn),
            new Column<>("asOf", "alert.asOf", AlertView::asOf),
            new Column<>("remainingWorkingDays", "alert.remainingWorkingDays", AlertView::remainingWorkingDays),
            new Column<>("amount", "alert.amount", AlertView::amount),
            new Column<>("projectedAmount", "alert.projectedAmount", AlertView::projectedAmount),
            new Column<>("limitAmount", "alert.limitAmount", AlertView::limitAmount),
            new Column<>("missingAmount", "alert.missingAmount", AlertView::missingAmount),
            new Column<>("requiredPerDay", "alert.requiredPerDay", AlertView::requiredPerDay),
            new Column<>("sentAt", "alert.sentAt", AlertView::sentAt),
            new Column<>("deliveredAt", "alert.deliveredAt", AlertView::deliveredAt),
            new Column<>("readAt", "alert.readAt", AlertView::readAt));

    private final AlertQueries alerts;
    private final Caller caller;

    AlertResource(AlertQueries alerts, Caller caller) {
        this.alerts = alerts;
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
            summary = "Who was warned, when it reached them, and how it stands",
            description =
                    "Officers see their own; managers those of their units. Sorts by raisedOn, month, staffNo, name,"
                            + " level, projectedAmount, missingAmount.")
    public Page<AlertView> list(@Valid @BeanParam AlertFilter filter, @BeanParam PageRequest page) {
        return alerts.page(caller.scope(), filter, page);
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
    @Operation(summary = "Alerts as a file", description = "All of them, not a page.")
    public Download<AlertView> download(@Valid @BeanParam AlertFilter filter, @BeanParam PageRequest page) {
        return Download.of("alerts", COLUMNS, alerts.all(caller.scope(), filter, page));
    }
}
