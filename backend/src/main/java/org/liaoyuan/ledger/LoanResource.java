package org.liaoyuan.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.liaoyuan.access.Caller;
import org.liaoyuan.access.Role;
import org.liaoyuan.organisation.Scope;
import org.liaoyuan.platform.export.Column;
import org.liaoyuan.platform.export.Download;
import org.liaoyuan.platform.paging.Page;
import org.liaoyuan.platform.paging.PageRequest;

@Path("/ledger/loans")
@Tag(name = "Ledger")
class LoanResource {
    private static final List<Column<LoanView>> COLUMNS = List.of(
            new Column<>("loanNo", "loan.loanNo", LoanView::loanNo),
            new Column<>("disbursedOn", "loan.disbursedOn", LoanView::disbursedOn),
            new Column<>("product", "loan.product", LoanView::product),
            new Column<>("amount", "loan.amount", LoanView::amount),
            new Column<>("balance", "loan.balance", LoanView::balance),
            new Column<>("staffNo", "loan.staffNo", LoanView::staffNo),
            new Column<>("officerName", "loan.officerName", LoanView::officerName),
            new Column<>("repaidOn", "loan.repaidOn", LoanView::repaidOn),
            new Column<>("repaidAmount", "loan.repaidAmount", LoanView::repaidAmount),
            new Column<>("status", "loan.status", LoanView::status),
            new Column<>("customerName", "loan.customerName", LoanView::customerName),
            new Column<>("customerPhone", "loan.customerPhone", LoanView::customerPhone));

    private final LoanQueries loans;
    private final LoanService service;
    private final Caller caller;

    LoanResource(LoanQueries loans, LoanService service, Caller caller) {
        this.loans = loans;
        this.service = service;
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
            summary = "Loans behind the figures",
            description = "Officers see their own; managers those of their units, as of the day of disbursement.")
    public Page<LoanView> list(@BeanParam LoanFilter filter, @BeanParam PageRequest page) {
        Scope scope = caller.scope();
        return page.of(loans.page(scope, filter, page), loans.count(scope, filter));
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
    @Operation(summary = "Loans as a file", description = "All of them, not a page.")
    public Download<LoanView> download(@BeanParam LoanFilter filter, @BeanParam PageRequest page) {
        Scope scope = caller.scope();
        return new Download<>("loans", COLUMNS, sink -> loans.all(scope, filter, page, sink));
    }

    @POST
    @Path("/{loanNo}/customer")
    @RolesAllowed({Role.Name.OFFICER, Role.Name.SUB_BRANCH_MANAGER, Role.Name.BRANCH_MANAGER})
    @Operation(
            summary = "Show the customer of a loan",
            description = "For the owning officer and the managers of the loan's unit; each look is audited.")
    public CustomerView reveal(@PathParam("loanNo") String loanNo) {
        return service.reveal(loanNo);
    }
}
