package org.liaoyuan.platform.jobs;

/** QUEUED → RUNNING → DONE, REJECTED (the input was refused, nothing was changed) or FAILED (it could not be done). */
public enum JobStatus {
    QUEUED,
    RUNNING,
    DONE,
    REJECTED,
    FAILED
}
