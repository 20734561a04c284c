package org.liaoyuan.leave;

import jakarta.annotation.security.RolesAllowed;
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

@Path("/leaves")
@Tag(name = "Leaves")
class LeaveResource {
    private static final List<Column<LeaveView>> COLUMNS = List.of(
            new Column<>("staffNo", "leave.staffNo", LeaveView::staffNo),
            new Column<>("name", "leave.name", LeaveView::name),
            new Column<>("subBranchCode", "leave.subBranchCode", LeaveView::subBranchCode),
            new Column<>("subBranchName", "leave.subBranchName", LeaveView::subBranchName),
            new Column<>("from", "leave.from", LeaveView::from),
            new Column<>("until", "leave.until", LeaveView::until),
            new Column<>("kind", "leave.kind", LeaveView::kind));

    private final LeaveQueries leaves;
    private final Caller caller;

    LeaveResource(LeaveQueries leaves, Caller caller) {
        this.leaves = leaves;
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
            summary = "Approved leaves",
            description = "Officers see their own; managers those of officers who were theirs on a day of the leave.")
    public Page<LeaveView> list(@BeanParam LeaveFilter filter, @BeanParam PageRequest page) {
        return leaves.page(caller.scope(), filter, page);
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
    @Operation(summary = "Approved leaves as a file", description = "All of them, not a page.")
    public Download<LeaveView> download(@BeanParam LeaveFilter filter, @BeanParam PageRequest page) {
        return Download.of("leaves", COLUMNS, leaves.all(caller.scope(), filter, page));
    }
}
