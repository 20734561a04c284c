package org.liaoyuan.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.jobs.JobStatus;
import org.liaoyuan.platform.problem.Problem;
import org.liaoyuan.platform.problem.ProblemRenderer;
import org.liaoyuan.platform.problem.ProblemType;
import org.liaoyuan.platform.text.Language;

/** An import as head office sees it: the job, and the receipt once it has ended. */
@Schema(name = "LedgerImport", description = "An import of the ledger: how far it is, and its receipt")
@JsonInclude(JsonInclude.Include.NON_NULL)
record LedgerImportView(
        @Schema(description = "Id of the import, which is also that of its job")
        UUID id,

        @Schema(description = "Kind of job", examples = "LEDGER_IMPORT")
        String kind,

        JobStatus status,

        @Schema(description = "Per cent, 0 to 100", examples = "100")
        int progress,

        @Schema(description = "Name of the file as sent", examples = "ledger-2024-03.csv")
        String fileName,

        ImportMode mode,

        @Schema(
                description =
                        "Day that the ledger is complete through: as said by the sender, else the last day among the rows",
                examples = "2024-03-31")
        @Nullable
        LocalDate completeThrough,

        @Schema(description = "When the file was sent") Instant createdAt,

        @Schema(description = "Name of who sent it", examples = "王芳")
        String createdBy,

        @Schema(description = "When the import ended; absent while it runs") @Nullable
        Instant finishedAt,

        @Schema(
                description = "Rows of the file but for empty ones: accepted, duplicate or rejected",
                examples = "168986")
        long rows,

        @Schema(description = "Rows taken: new loans, reversals, newer repayments", examples = "168900")
        long accepted,

        @Schema(description = "Those of the accepted that are newer repayments of known loans", examples = "12")
        long updated,

        @Schema(description = "Rows that say what is known already", examples = "40")
        long duplicates,

        @Schema(description = "Bad rows", examples = "46") long rejected,

        @Schema(
                description = "Accepted rows that concern a closed month and so are posted to an open one",
                examples = "3")
        long adjusted,

        @Schema(description = "What is wrong with the bad rows: the first 100; empty in lists")
        List<ImportError> errors,

        @Schema(description = "Line numbers of the first 100 duplicates; absent in lists") @Nullable
        List<Long> duplicateRows,

        @Schema(description = "New loans by day and branch; absent in lists") @Nullable
        List<ControlTotal> controlTotals,

        @Schema(description = "Why nothing was taken, where the import was rejected or failed") @Nullable
        Problem problem) {

    static LedgerImportView of(LedgerImportRow row, Language language) {
        return of(row, List.of(), null, null, language);
    }

    static LedgerImportView of(
            LedgerImportRow row,
            List<ImportError> errors,
            @Nullable List<Long> duplicateRows,
            @Nullable List<ControlTotal> controlTotals,
            Language language) {
        return new LedgerImportView(
                row.id(),
                row.kind(),
                row.status(),
                row.progress(),
                row.fileName(),
                row.mode(),
                row.completeThrough(),
                row.createdAt(),
                row.createdBy(),
                row.finishedAt(),
                row.rows(),
                row.accepted(),
                row.updated(),
                row.duplicates(),
                row.rejected(),
                row.adjusted(),
                errors,
                duplicateRows,
                controlTotals,
                problem(row, language));
    }

    private static @Nullable Problem problem(LedgerImportRow row, Language language) {
        return row.status() == JobStatus.REJECTED
                ? ProblemRenderer.render(
                        ProblemType.IMPORT_REJECTED.toException(row.rejected()),
                        language,
                        "/api/v1/ledger/imports/" + row.id(),
                        row.id().toString())
                : row.problem();
    }
}
