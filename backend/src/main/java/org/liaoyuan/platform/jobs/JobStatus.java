package org.liaoyuan.platform.jobs;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "QUEUED, RUNNING, then DONE, REJECTED (the input was refused, nothing was changed) or FAILED (it could"
                        + " not be done)")
public enum JobStatus {
    QUEUED,
    RUNNING,
    DONE,
    REJECTED,
    FAILED
}
