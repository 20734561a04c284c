package org.liaoyuan.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.liaoyuan.organisation.OrganisationImportService.Upload;
import org.liaoyuan.platform.jobs.FaultPoint;
import org.liaoyuan.platform.jobs.JobHandler;
import org.liaoyuan.platform.jobs.JobOutcome;
import org.liaoyuan.platform.jobs.JobRun;
import org.liaoyuan.platform.jobs.Uploads;
import org.liaoyuan.platform.table.UnreadableTableException;
import org.liaoyuan.platform.time.BankTime;

/** The job: reads the file first, so that the bank is held for the time of the writing alone. */
@ApplicationScoped
class OrganisationImport implements JobHandler {

    private final OrganisationImportService service;
    private final Uploads uploads;
    private final BankTime time;

    OrganisationImport(OrganisationImportService service, Uploads uploads, BankTime time) {
        this.service = service;
        this.uploads = uploads;
        this.time = time;
    }

    @Override
    public String kind() {
        return OrganisationImportService.KIND;
    }

    @Override
    public void run(JobRun run) throws IOException {
        Upload upload = run.payload(Upload.class);
        try {
            OfficerFile file = OfficerFile.read(
                    uploads.path(upload.uploadKey()), time.today(), percent -> run.progress(percent / 2, Map.of()));
            FaultPoint.reach("organisation.read");
            run.finish(() -> service.take(run.id(), upload, file));
            FaultPoint.reach("organisation.after-commit");
        } catch (UnreadableTableException unreadable) {
            run.finish(
                    () -> JobOutcome.rejected(Map.of(), ImportReport.of(List.of(RowError.of(unreadable)), List.of())));
        }
    }

    @Override
    public void cleanUp(JobRun run) {
        uploads.remove(run.payload(Upload.class).uploadKey());
    }
}
