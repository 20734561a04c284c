package org.liaoyuan.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.jobs.JobStatus;
import org.liaoyuan.platform.problem.Problem;

/** An import with its job, as the database has them. */
record LedgerImportRow(
        UUID id,
        String kind,
        JobStatus status,
        int progress,
        String fileName,
        ImportMode mode,
        @Nullable LocalDate completeThrough,
        Instant createdAt,
        String createdBy,
        long makerId,
        @Nullable Instant finishedAt,
        long rows,
        long accepted,
        long updated,
        long duplicates,
        long rejected,
        long adjusted,
        @Nullable Problem problem) {}
