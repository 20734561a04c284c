package org.liaoyuan.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import org.liaoyuan.platform.jobs.FaultPoint;
import org.liaoyuan.platform.jobs.JobHandler;
import org.liaoyuan.platform.jobs.JobRun;

@ApplicationScoped
class MonthCloseHandler implements JobHandler {
    static final String KIND = "MONTH_CLOSE";

    private final MonthCloseService service;

    MonthCloseHandler(MonthCloseService service) {
        this.service = service;
    }

    record Payload(YearMonth month) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        FaultPoint.reach("close.started");
        run.finish(() -> service.close(run.payload(Payload.class).month()));
        FaultPoint.reach("close.after-commit");
    }
}
