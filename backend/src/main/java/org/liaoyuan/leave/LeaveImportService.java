package org.liaoyuan.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.Caller;
import org.liaoyuan.audit.Audit;
import org.liaoyuan.platform.jobs.JobOutcome;
import org.liaoyuan.platform.jobs.Jobs;
import org.liaoyuan.platform.jobs.Uploads;
import org.liaoyuan.platform.persistence.Revisions;
import org.liaoyuan.platform.rejected.RejectedRows;
import org.liaoyuan.platform.text.Echo;

/** Takes a leave file whole or not at all. */
@ApplicationScoped
class LeaveImportService {
    static final String KIND = "LEAVE_IMPORT";
    private static final String OBJECT = "leave-import";

    private final Jobs jobs;
    private final Uploads uploads;
    private final Caller caller;
    private final Revisions revisions;
    private final LeaveStore store;
    private final RejectedRows rejectedRows;
    private final Event<LeavesChanged> changed;
    private final Audit audit;

    LeaveImportService(
            Jobs jobs,
            Uploads uploads,
            Caller caller,
            Revisions revisions,
            LeaveStore store,
            RejectedRows rejectedRows,
            Event<LeavesChanged> changed,
            Audit audit) {
        this.jobs = jobs;
        this.uploads = uploads;
        this.caller = caller;
        this.revisions = revisions;
        this.store = store;
        this.rejectedRows = rejectedRows;
        this.changed = changed;
        this.audit = audit;
    }

    /** What the job needs to know of the file. */
    record Upload(String uploadKey, String fileName, String sha256) {}

    /** What the trail tells of an import. */
    record Receipt(String fileName, String sha256, Map<String, Long> counts) {}

    /** A leave for the trail. */
    record LeaveFact(LocalDate from, LocalDate until, LeaveKind kind) {
        static @Nullable LeaveFact of(@Nullable KnownLeave leave) {
            return leave == null ? null : new LeaveFact(leave.from(), leave.until(), leave.kind());
        }
    }

    @Transactional
    UUID accept(Path uploaded, String fileName) {
        Uploads.Kept kept = uploads.keep(uploaded);
        Upload upload = new Upload(kept.key(), Echo.of(fileName), kept.sha256());
        UUID id = jobs.enqueue(KIND, caller.makerId(), upload);
        Map<String, String> sent = Map.of("fileName", upload.fileName(), "sha256", upload.sha256());
        audit.record("LEAVE_IMPORT_SENT", OBJECT, id.toString(), null, sent);
        return id;
    }

    /** Belongs into the transaction that ends the job. */
    @Transactional(Transactional.TxType.MANDATORY)
    JobOutcome take(UUID id, Upload upload, LeaveFile file) {
        // What the plan is made from must stand until it is carried out.
        revisions.lock();
        Set<String> named = file.rows().stream().map(LeaveRow::staffNo).collect(Collectors.toSet());
        LeavePlan plan = LeavePlan.of(file, store.officers(named));
        Map<String, Long> counts = plan.counts(file.count());
        if (!plan.bad().isEmpty()) {
            rejectedRows.keep(id, file.headings(), plan.bad());
            return JobOutcome.rejected(counts, null);
        }
        if (!plan.changes().isEmpty()) {
            carryOut(id, plan);
            Receipt receipt = new Receipt(upload.fileName(), upload.sha256(), counts);
            audit.record("LEAVES_IMPORTED", OBJECT, id.toString(), null, receipt);
        }
        return JobOutcome.done(counts, null);
    }

    private void carryOut(UUID id, LeavePlan plan) {
        long revision = revisions.next(KIND);
        store.write(plan.changes(), id, revision);
        plan.changes().forEach(this::recordChange);
        changed.fire(new LeavesChanged(
                revision,
                plan.changes().stream().map(LeavePlan.Change::personId).collect(Collectors.toSet())));
    }

    /** New leaves are many at once and in the file, whose digest is recorded; a correction is told by itself. */
    private void recordChange(LeavePlan.Change change) {
        if (change.before() != null) {
            audit.record(
                    change.after() == null ? "LEAVE_CANCELLED" : "LEAVE_CHANGED",
                    "person",
                    change.staffNo(),
                    LeaveFact.of(change.before()),
                    LeaveFact.of(change.after()));
        }
    }
}
