package org.liaoyuan.platform.jobs;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.problem.Problem;

/** A job as its maker sees it. */
@Schema(description = "Long work on its way: ask again until the status is DONE, REJECTED or FAILED.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Job(
        @Schema(description = "The job; for an import also the import")
        UUID id,

        @Schema(description = "What is being done", examples = "LEDGER_IMPORT")
        String kind,

        JobStatus status,

        @Schema(description = "Per cent, 0 to 100", examples = "42")
        int progress,

        @Schema(description = "Named counts so far, by kind of job")
        Map<String, Long> counts,

        @Schema(description = "What the job gave, by kind of job") @Nullable
        JsonNode result,

        @Schema(description = "Why it failed") @Nullable Problem problem,
        @Schema(description = "When it was asked for") Instant createdAt,
        @Schema(description = "When it ended") @Nullable Instant finishedAt) {

    public boolean ended() {
        return status == JobStatus.DONE || status == JobStatus.REJECTED || status == JobStatus.FAILED;
    }
}
