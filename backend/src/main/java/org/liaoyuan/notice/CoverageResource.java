package org.liaoyuan.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.Caller;
import org.liaoyuan.access.Role;
import org.liaoyuan.organisation.Scope;
import org.liaoyuan.platform.export.Download;
import org.liaoyuan.platform.idempotency.Idempotent;
import org.liaoyuan.platform.paging.Page;
import org.liaoyuan.platform.paging.PageRequest;

@Path("/notices/{id}")
@Tag(name = "Notices")
class CoverageResource {
    private final CoverageReader coverage;
    private final RecipientQueries recipients;
    private final ReminderService reminders;
    private final NoticeSight sight;
    private final Caller caller;

    CoverageResource(
            CoverageReader coverage,
            RecipientQueries recipients,
            ReminderService reminders,
            NoticeSight sight,
            Caller caller) {
        this.coverage = coverage;
        this.recipients = recipients;
        this.reminders = reminders;
        this.sight = sight;
        this.caller = caller;
    }

    @Schema(name = "NoticeCoverageList", description = "Units of the caller's that a notice was addressed to")
    record CoverageList(List<CoverageRow> items) {}

    @Schema(name = "NoticeReminderWish", description = "Whom to remind")
    record ReminderWish(
            @Schema(description = "Only in this unit and below; all of the caller's if left out", examples = "B01")
            @Size(max = 64)
            @Nullable
            String unitCode) {}

    @Schema(name = "NoticeReminded", description = "How many were reminded")
    record Reminded(
            @Schema(description = "Without those reminded before today", examples = "12")
            int reminded) {}

    @GET
    @Path("/coverage")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Name.SUB_BRANCH_MANAGER, Role.Name.BRANCH_MANAGER, Role.Name.HEAD_OFFICE, Role.Name.AUDITOR})
    @Operation(
            summary = "How far a notice has come in each of the caller's units",
            description = "Each with everything below it, and before it. Also as CSV or XLSX.")
    public CoverageList coverage(@PathParam("id") UUID id) {
        sight.mustSee(id);
        return new CoverageList(coverage.of(id, caller.scope()));
    }

    @GET
    @Path("/coverage")
    @Produces({Download.CSV, Download.XLSX})
    @RolesAllowed({Role.Name.SUB_BRANCH_MANAGER, Role.Name.BRANCH_MANAGER, Role.Name.HEAD_OFFICE, Role.Name.AUDITOR})
    @Operation(summary = "Coverage as a file", description = "With shares in percent.")
    public Download<CoverageRow> coverageFile(@PathParam("id") UUID id) {
        sight.mustSee(id);
        return Download.of("notice-coverage", CoverageColumns.UNITS, coverage.of(id, caller.scope()));
    }

    @GET
    @Path("/recipients")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Name.SUB_BRANCH_MANAGER, Role.Name.BRANCH_MANAGER, Role.Name.HEAD_OFFICE, Role.Name.AUDITOR})
    @Operation(
            summary = "Recipients in the caller's units, by name",
            description = "Also as CSV or XLSX. Sorts by unit, staffNo, readAt, acknowledgedAt, tries.")
    public Page<RecipientRow> recipients(
            @PathParam("id") UUID id, @Valid @BeanParam RecipientFilter filter, @BeanParam PageRequest page) {
        sight.mustSee(id);
        Scope scope = caller.scope();
        return page.of(recipients.page(id, scope, filter, page), recipients.count(id, scope, filter));
    }

    @GET
    @Path("/recipients")
    @Produces({Download.CSV, Download.XLSX})
    @RolesAllowed({Role.Name.SUB_BRANCH_MANAGER, Role.Name.BRANCH_MANAGER, Role.Name.HEAD_OFFICE, Role.Name.AUDITOR})
    @Operation(summary = "Recipients as a file", description = "All of them, not a page.")
    public Download<RecipientRow> recipientFile(
            @PathParam("id") UUID id, @Valid @BeanParam RecipientFilter filter, @BeanParam PageRequest page) {
        sight.mustSee(id);
        Scope scope = caller.scope();
        return new Download<>(
                "notice-recipients", CoverageColumns.PEOPLE, sink -> recipients.all(id, scope, filter, page, sink));
    }

    @POST
    @Path("/reminders")
    @RolesAllowed({Role.Name.SUB_BRANCH_MANAGER, Role.Name.BRANCH_MANAGER, Role.Name.HEAD_OFFICE})
    @Idempotent
    @Operation(
            summary = "Remind those in the caller's units who have not acknowledged a notice",
            description = "Nobody is reminded twice on one day: 409 where all of them were today.")
    public Reminded remind(@PathParam("id") UUID id, @NotNull @Valid ReminderWish wish) {
        return new Reminded(reminders.remind(id, wish.unitCode()));
    }
}
