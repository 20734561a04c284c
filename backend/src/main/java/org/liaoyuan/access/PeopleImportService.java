package org.liaoyuan.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.UUID;
import org.liaoyuan.audit.Audit;
import org.liaoyuan.platform.jobs.Jobs;
import org.liaoyuan.platform.jobs.Uploads;
import org.liaoyuan.platform.text.Language;

/** Takes people files on. */
@ApplicationScoped
class PeopleImportService {
    private final Uploads uploads;
    private final Jobs jobs;
    private final Caller caller;
    private final Audit audit;

    PeopleImportService(Uploads uploads, Jobs jobs, Caller caller, Audit audit) {
        this.uploads = uploads;
        this.jobs = jobs;
        this.caller = caller;
        this.audit = audit;
    }

    @Transactional
    UUID send(Path file, Language language) {
        Uploads.Kept kept = uploads.keep(file);
        UUID job = jobs.enqueue(
                PeopleImportJob.KIND, caller.personId(), new PeopleImportJob.Request(kept.key(), language));
        audit.record("PEOPLE_IMPORT_SENT", "job", job.toString(), null, new Sent(kept.sha256(), kept.bytes()));
        return job;
    }

    private record Sent(String sha256, long bytes) {}
}
