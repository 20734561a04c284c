package org.liaoyuan.scoring.laboratory;

import jakarta.enterprise.context.ApplicationScoped;
import org.liaoyuan.platform.jobs.JobHandler;
import org.liaoyuan.platform.jobs.JobRun;

@ApplicationScoped
class SimulationJob implements JobHandler {
    private final SimulationService service;

    SimulationJob(SimulationService service) {
        this.service = service;
    }

    @Override
    public String kind() {
        return SimulationService.KIND;
    }

    @Override
    public void run(JobRun run) {
        run.finish(() -> service.run(run));
    }
}
