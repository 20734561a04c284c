package org.liaoyuan.leave;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.liaoyuan.leave.LeaveImportService.Upload;
import org.liaoyuan.platform.jobs.JobHandler;
import org.liaoyuan.platform.jobs.JobRun;
import org.liaoyuan.platform.jobs.Uploads;
import org.liaoyuan.platform.table.UnreadableTableException;
import org.liaoyuan.platform.time.BankTime;

/** Reads the file first, so that the bank is held for the time of the writing alone. */
@ApplicationScoped
class LeaveImportJob implements JobHandler {
    private final LeaveImportService service;
    private final Uploads uploads;
    private final BankTime time;

    LeaveImportJob(LeaveImportService service, Uploads uploads, BankTime time) {
        this.service = service;
        this.uploads = uploads;
        this.time = time;
    }

    @Override
    public String kind() {
        return LeaveImportService.KIND;
    }

    @Override
    public void run(JobRun run) throws IOException {
        Upload upload = run.payload(Upload.class);
        try {
            LeaveFile file = LeaveFile.read(uploads.path(upload.uploadKey()), time.today());
            run.finish(() -> service.take(run.id(), upload, file));
        } catch (UnreadableTableException unreadable) {
            throw unreadable.toProblem();
        }
    }

    @Override
    public void cleanUp(JobRun run) {
        uploads.remove(run.payload(Upload.class).uploadKey());
    }
}
