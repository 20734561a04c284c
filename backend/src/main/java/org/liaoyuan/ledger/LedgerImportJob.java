package org.liaoyuan.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.UUID;
import org.liaoyuan.audit.Audit;
import org.liaoyuan.ledger.LedgerMerge.Merged;
import org.liaoyuan.platform.jobs.FaultPoint;
import org.liaoyuan.platform.jobs.JobHandler;
import org.liaoyuan.platform.jobs.JobOutcome;
import org.liaoyuan.platform.jobs.JobRun;
import org.liaoyuan.platform.jobs.Uploads;
import org.liaoyuan.platform.persistence.Revisions;

/** Imports a file in one transaction, from its first row to the months' new results: either all of it is there or nothing. */
@ApplicationScoped
class LedgerImportJob implements JobHandler {
    static final String KIND = "LEDGER_IMPORT";

    private final Uploads uploads;
    private final Revisions revisions;
    private final LedgerStaging staging;
    private final LedgerChecks checks;
    private final RawCells rawCells;
    private final LedgerMerge merge;
    private final LedgerImportRepository imports;
    private final MonthBook months;
    private final Audit audit;
    private final LedgerMetrics metrics;

    LedgerImportJob(
            Uploads uploads,
            Revisions revisions,
            LedgerStaging staging,
            LedgerChecks checks,
            RawCells rawCells,
            LedgerMerge merge,
            LedgerImportRepository imports,
            MonthBook months,
            Audit audit,
            LedgerMetrics metrics) {
        this.uploads = uploads;
        this.revisions = revisions;
        this.staging = staging;
        this.checks = checks;
        this.rawCells = rawCells;
        this.merge = merge;
        this.imports = imports;
        this.months = months;
        this.audit = audit;
        this.metrics = metrics;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        LedgerImportRequest request = run.payload(LedgerImportRequest.class);
        JobOutcome outcome = run.finish(() -> perform(run, request));
        metrics.imported(outcome.counts());
        FaultPoint.reach("ledger.after-commit");
    }

    @Override
    public void cleanUp(JobRun run) {
        uploads.remove(run.payload(LedgerImportRequest.class).uploadKey());
    }

    private JobOutcome perform(JobRun run, LedgerImportRequest request) {
        // Before anything is read, so that officers, months and loans stand still until the end.
        revisions.lock();
        Path path = uploads.path(request.uploadKey());
        StagedFile file = staging.fill(run, path);
        FaultPoint.reach("ledger.staged");
        LedgerChecks.Findings findings = checks.check(run.id(), file);
        if (findings.conflicts() > 0) {
            rawCells.complete(run.id(), path);
        }
        long rejected = file.badRows() + findings.conflicts();
        JobOutcome outcome = request.mode() == ImportMode.STRICT && rejected > 0
                ? reject(run.id(), file, findings, rejected)
                : accept(run.id(), file, findings, rejected);
        FaultPoint.reach("ledger.before-commit");
        return outcome;
    }

    private JobOutcome reject(UUID id, StagedFile file, LedgerChecks.Findings findings, long rejected) {
        ImportCounts counts = ImportCounts.rejected(file.rows(), findings.duplicates(), rejected);
        close(id, file, counts, "LEDGER_IMPORT_REJECTED");
        return JobOutcome.rejected(counts.toMap(), null);
    }

    private JobOutcome accept(UUID id, StagedFile file, LedgerChecks.Findings findings, long rejected) {
        long revision = revisions.next(KIND);
        Merged merged = merge.merge(
                id, file, findings.known() > 0, revision, months.latestClosed().orElse(null));
        FaultPoint.reach("ledger.merged");
        imports.done(id, revision, file.lastDay());
        months.changed(merged.change());
        ImportCounts counts = new ImportCounts(
                file.rows(),
                merged.accepted(),
                merged.updated(),
                findings.duplicates(),
                rejected,
                merged.change().late().size());
        close(id, file, counts, "LEDGER_IMPORTED");
        return JobOutcome.done(counts.toMap(), null);
    }

    private void close(UUID id, StagedFile file, ImportCounts counts, String action) {
        imports.count(id, file.headings(), counts);
        audit.record(action, "ledger_import", id.toString(), null, counts);
    }
}
