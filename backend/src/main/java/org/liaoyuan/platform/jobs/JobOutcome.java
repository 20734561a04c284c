package org.liaoyuan.platform.jobs;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a job ended.
 *
 * @param counts named numbers for the progress display and the receipt
 * @param result what the kind of job gives, or null
 */
public record JobOutcome(
        JobStatus status,
        Map<String, Long> counts,
        @Nullable Object result) {
    public static JobOutcome done(Map<String, Long> counts, @Nullable Object result) {
        return new JobOutcome(JobStatus.DONE, counts, result);
    }

    public static JobOutcome rejected(Map<String, Long> counts, @Nullable Object result) {
        return new JobOutcome(JobStatus.REJECTED, counts, result);
    }
}
