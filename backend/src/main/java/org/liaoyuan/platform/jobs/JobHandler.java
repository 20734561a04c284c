package org.liaoyuan.platform.jobs;

/**
 * Does the jobs of one kind. It may be run again from the start after a crash: everything it leaves behind must be written
 * inside {@link JobRun#finish}, which commits the effect and the end of the job together.
 */
public interface JobHandler {
    /** The kind it does, UPPER_SNAKE. */
    String kind();

    /** Must call {@link JobRun#finish} exactly once, or throw. */
    void run(JobRun run) throws Exception;

    /** After the job has ended, however it ended: remove files and the like. Called at least once. */
    default void cleanUp(JobRun run) {}
}
