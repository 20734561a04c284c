package org.liaoyuan.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.Caller;
import org.liaoyuan.audit.Audit;
import org.liaoyuan.platform.jobs.Jobs;
import org.liaoyuan.platform.jobs.Uploads;
import org.liaoyuan.platform.problem.FieldError;
import org.liaoyuan.platform.time.BankTime;

/** Takes files in; {@link LedgerImportJob} does the rest. */
@ApplicationScoped
class LedgerImportService {
    private final Uploads uploads;
    private final Jobs jobs;
    private final LedgerImportRepository imports;
    private final Audit audit;
    private final Caller caller;
    private final BankTime time;

    LedgerImportService(
            Uploads uploads, Jobs jobs, LedgerImportRepository imports, Audit audit, Caller caller, BankTime time) {
        this.uploads = uploads;
        this.jobs = jobs;
        this.imports = imports;
        this.audit = audit;
        this.caller = caller;
        this.time = time;
    }

    @Transactional
    UUID send(Path file, String fileName, ImportMode mode, @Nullable LocalDate completeThrough) {
        if (completeThrough != null && completeThrough.isAfter(time.today())) {
            throw FieldError.parameter("completeThrough", "future-day", time.today())
                    .toException();
        }
        Uploads.Kept kept = uploads.keep(file);
        LedgerImportRequest request = new LedgerImportRequest(kept.key(), mode, completeThrough);
        UUID id = jobs.enqueue(LedgerImportJob.KIND, caller.makerId(), request);
        imports.add(id, FileName.shown(fileName), kept, mode, completeThrough);
        Map<String, String> sent =
                Map.of("fileName", FileName.shown(fileName), "sha256", kept.sha256(), "mode", mode.name());
        audit.record("LEDGER_IMPORT_SENT", "ledger_import", id.toString(), null, sent);
        return id;
    }
}
