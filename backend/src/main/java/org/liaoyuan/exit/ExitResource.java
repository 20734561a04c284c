package org.liaoyuan.exit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.liaoyuan.access.Caller;
import org.liaoyuan.access.Role;
import org.liaoyuan.platform.export.Column;
import org.liaoyuan.platform.export.Download;
import org.liaoyuan.platform.paging.Page;
import org.liaoyuan.platform.paging.PageRequest;
import org.liaoyuan.platform.paper.Paper;

@Path("/exit-cases")
@Tag(name = "Exit cases", description = "What follows after three months running below the lifeline, with due process")
class ExitResource {
    private static final List<Column<ExitRow>> COLUMNS = List.of(
            new Column<>("staffNo", "exit.staffNo", ExitRow::staffNo),
            new Column<>("name", "exit.name", ExitRow::name),
            new Column<>("subBranchCode", "exit.subBranchCode", ExitRow::subBranchCode),
            new Column<>("subBranchName", "exit.subBranchName", ExitRow::subBranchName),
            new Column<>("firstMonth", "exit.firstMonth", ExitRow::firstMonth),
            new Column<>("month", "exit.month", ExitRow::month),
            new Column<>("status", "exit.status", ExitRow::status),
            new Column<>("proposal", "exit.proposal", ExitRow::proposal),
            new Column<>("openedOn", "exit.openedOn", ExitRow::openedOn),
            new Column<>("dueOn", "exit.dueOn", ExitRow::dueOn),
            new Column<>("endedOn", "exit.endedOn", ExitRow::endedOn),
            new Column<>("daysRunning", "exit.daysRunning", ExitRow::daysRunning));

    private static final List<Column<OutcomeTally>> OUTCOMES = List.of(
            new Column<>("branchCode", "outcome.branchCode", OutcomeTally::branchCode),
            new Column<>("branchName", "outcome.branchName", OutcomeTally::branchName),
            new Column<>("tier", "outcome.tier", OutcomeTally::tier),
            new Column<>("opened", "outcome.opened", OutcomeTally::opened),
            new Column<>("running", "outcome.running", OutcomeTally::running),
            new Column<>("overdue", "outcome.overdue", OutcomeTally::overdue),
            new Column<>("exited", "outcome.exited", OutcomeTally::exited),
            new Column<>("transferred", "outcome.transferred", OutcomeTally::transferred),
            new Column<>("retained", "outcome.retained", OutcomeTally::retained),
            new Column<>("withdrawn", "outcome.withdrawn", OutcomeTally::withdrawn),
            new Column<>("daysToDecision", "outcome.daysToDecision", OutcomeTally::daysToDecision),
            new Column<>("longestDays", "outcome.longestDays", OutcomeTally::longestDays));

    private final ExitReader reader;
    private final ExitQueries queries;
    private final OutcomeQueries outcomes;
    private final Caller caller;

    ExitResource(ExitReader reader, ExitQueries queries, OutcomeQueries outcomes, Caller caller) {
        this.reader = reader;
        this.queries = queries;
        this.outcomes = outcomes;
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
            summary = "Cases in the caller's sight, running ones by their day first",
            description = "Officers see their own. Sorts by dueOn, openedOn, month, staffNo, name, status.")
    public Page<ExitRow> list(@Valid @BeanParam ExitFilter filter, @BeanParam PageRequest page) {
        return queries.page(caller.scope(), filter, page);
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
    @Operation(summary = "Cases as a file", description = "All of them, not a page.")
    public Download<ExitRow> download(@Valid @BeanParam ExitFilter filter, @BeanParam PageRequest page) {
        return Download.of("exit-cases", COLUMNS, queries.all(caller.scope(), filter, page));
    }

    @GET
    @Path("/outcomes")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Name.SUB_BRANCH_MANAGER, Role.Name.BRANCH_MANAGER, Role.Name.HEAD_OFFICE, Role.Name.AUDITOR})
    @Operation(
            summary = "What really came of the cases, and how long they took, by branch and tier",
            description = "The filters are those of the list.")
    public List<OutcomeTally> outcomes(@Valid @BeanParam ExitFilter filter) {
        return outcomes.of(caller.scope(), filter);
    }

    @GET
    @Path("/outcomes")
    @Produces({Download.CSV, Download.XLSX})
    @RolesAllowed({Role.Name.SUB_BRANCH_MANAGER, Role.Name.BRANCH_MANAGER, Role.Name.HEAD_OFFICE, Role.Name.AUDITOR})
    @Operation(summary = "The same as a file")
    public Download<OutcomeTally> outcomesFile(@Valid @BeanParam ExitFilter filter) {
        return Download.of("exit-outcomes", OUTCOMES, outcomes.of(caller.scope(), filter));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Role.Name.OFFICER,
        Role.Name.SUB_BRANCH_MANAGER,
        Role.Name.BRANCH_MANAGER,
        Role.Name.HEAD_OFFICE,
        Role.Name.AUDITOR
    })
    @Operation(summary = "A case with its file, what the file lacks, and everything that happened to it")
    public RestResponse<ExitView> one(@PathParam("id") UUID id) {
        ExitReader.Seen seen = reader.find(id);
        return seen.version().on(seen.view());
    }

    @GET
    @Path("/{id}/file")
    @Produces(Paper.PDF)
    @RolesAllowed({
        Role.Name.OFFICER,
        Role.Name.SUB_BRANCH_MANAGER,
        Role.Name.BRANCH_MANAGER,
        Role.Name.HEAD_OFFICE,
        Role.Name.AUDITOR
    })
    @Operation(
            summary = "The whole file of a case, to print",
            description =
                    "A PDF on A4 in the caller's language: results of the closed months with their digests, reminders and"
                            + " warnings with the proof that they were read, measures, every step with its words, what the"
                            + " file lacks and what is handed over. The same facts give the same bytes.")
    public Paper file(@PathParam("id") UUID id) {
        return reader.paper(id);
    }
}
