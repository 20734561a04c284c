package org.liaoyuan.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.liaoyuan.audit.Audit;
import org.liaoyuan.platform.jobs.FaultPoint;
import org.liaoyuan.platform.jobs.JobIdentity;
import org.liaoyuan.platform.jobs.JobOutcome;
import org.liaoyuan.platform.jobs.Jobs;
import org.liaoyuan.platform.jobs.Uploads;
import org.liaoyuan.platform.persistence.Revisions;
import org.liaoyuan.platform.text.Echo;

/** Takes an organisation file whole or not at all. */
@ApplicationScoped
class OrganisationImportService {

    static final String KIND = "ORGANISATION_IMPORT";

    private final Jobs jobs;
    private final Uploads uploads;
    private final JobIdentity identity;
    private final Revisions revisions;
    private final Units units;
    private final OfficerQueries officers;
    private final OfficerWriter writer;
    private final Instance<LoansOnDays> loans;
    private final Event<PeopleRegistered> registered;
    private final Event<OrganisationChanged> changed;
    private final Audit audit;

    OrganisationImportService(
            Jobs jobs,
            Uploads uploads,
            JobIdentity identity,
            Revisions revisions,
            Units units,
            OfficerQueries officers,
            OfficerWriter writer,
            Instance<LoansOnDays> loans,
            Event<PeopleRegistered> registered,
            Event<OrganisationChanged> changed,
            Audit audit) {
        this.jobs = jobs;
        this.uploads = uploads;
        this.identity = identity;
        this.revisions = revisions;
        this.units = units;
        this.officers = officers;
        this.writer = writer;
        this.loans = loans;
        this.registered = registered;
        this.changed = changed;
        this.audit = audit;
    }

    /** What the job needs to know of the file. */
    record Upload(String uploadKey, String fileName, String sha256) {}

    /** What the trail tells of an import. */
    record Receipt(String fileName, String sha256, Map<String, Long> counts) {}

    @Transactional
    UUID accept(Path uploaded, String fileName) {
        Uploads.Kept kept = uploads.keep(uploaded);
        return jobs.enqueue(KIND, identity.makerId(), new Upload(kept.key(), Echo.of(fileName), kept.sha256()));
    }

    /** Belongs into the transaction that ends the job. */
    @Transactional(Transactional.TxType.MANDATORY)
    JobOutcome take(UUID id, Upload upload, OfficerFile file) {
        // What the plan is made from must stand until it is carried out.
        revisions.lock();
        Set<String> named = new HashSet<>();
        file.rows().forEach(row -> named.add(row.officerNo()));
        ImportPlan plan = ImportPlan.of(file, units.all(), officers.byStaffNo(named));
        loans.forEach(plan::checkLoans);
        List<RowError> errors = plan.errors();
        if (!errors.isEmpty()) {
            return JobOutcome.rejected(plan.counts(), ImportReport.of(errors, file.headings()));
        }
        if (!plan.changesNothing()) {
            FaultPoint.reach("organisation.planned");
            carryOut(plan);
            audit.record(
                    "ORGANISATION_IMPORTED",
                    "organisation-import",
                    id.toString(),
                    null,
                    new Receipt(upload.fileName(), upload.sha256(), plan.counts()));
        }
        FaultPoint.reach("organisation.before-commit");
        return JobOutcome.done(plan.counts(), ImportReport.of(List.of(), List.of()));
    }

    private void carryOut(ImportPlan plan) {
        long revision = revisions.next("ORGANISATION");
        writer.units(plan.units(), revision);
        List<Long> fresh = writer.people(plan.changes());
        writer.assignments(plan.changes(), revision);
        plan.changes().forEach(this::recordChange);
        if (!fresh.isEmpty()) {
            registered.fire(new PeopleRegistered(fresh));
        }
        tell(plan.changes(), revision);
    }

    /** New people are many at once and in the file, whose digest is recorded; a change of known ones is told one by one. */
    private void recordChange(OfficerChange change) {
        if (change.known() != null) {
            audit.record(
                    "OFFICER_CHANGED",
                    "person",
                    change.row().officerNo(),
                    new OfficerState(change.known().name(), change.before()),
                    new OfficerState(change.name(), change.assignments()));
        }
    }

    /** An officer for the trail, without the phone number. */
    record OfficerState(String name, List<Assignment> assignments) {}

    private void tell(List<OfficerChange> changes, long revision) {
        List<OfficerChange> moved =
                changes.stream().filter(change -> change.earliestDay() != null).toList();
        if (moved.isEmpty()) {
            return;
        }
        LocalDate earliest = moved.stream()
                .map(OfficerChange::earliestDay)
                .map(Objects::requireNonNull)
                .min(LocalDate::compareTo)
                .orElseThrow();
        changed.fire(new OrganisationChanged(revision, writer.idsOf(moved), earliest));
    }
}
