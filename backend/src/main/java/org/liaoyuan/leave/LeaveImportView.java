package org.liaoyuan.leave;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.jobs.Job;
import org.liaoyuan.platform.jobs.JobStatus;
import org.liaoyuan.platform.problem.Problem;
import org.liaoyuan.platform.rejected.RejectedRow;
import org.liaoyuan.platform.text.Language;

/** An import as its sender sees it. */
@Schema(name = "LeaveImport", description = "How far an import of leaves is, and what is wrong with its file")
@JsonInclude(JsonInclude.Include.NON_NULL)
record LeaveImportView(
        @Schema(description = "The import, which is also a job")
        UUID id,

        JobStatus status,

        @Schema(description = "Per cent, 0 to 100", examples = "42")
        int progress,

        @Schema(description = "rows of the file; leaves added, changed and cancelled; duplicates and rejected rows")
        Map<String, Long> counts,

        @Schema(description = "The first 100 errors in the order of the rows; with any of them nothing was taken")
        List<RowProblem> errors,

        @Schema(description = "Why the file could not be read, or the job failed") @Nullable
        Problem problem) {

    static final int SHOWN = 100;

    /** One wrong cell or row. */
    @Schema(name = "LeaveImportError", description = "One thing wrong with one row of the file")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RowProblem(
            @Schema(description = "Line of the CSV file or row of the sheet; the header is 1", examples = "17")
            long row,

            @Schema(
                    description = "The column as the file calls it; absent when it concerns the row as a whole",
                    examples = "until")
            @Nullable
            String column,

            @Schema(description = "Stable name of what is wrong", examples = "OVERLAPS")
            String code,

            @Schema(description = "The same for a person, in the language of Accept-Language")
            String message,

            @Schema(description = "What stands in the file", examples = "2024-03-01")
            String value) {}

    /** @param headings of the file */
    static LeaveImportView of(Job job, List<RejectedRow> bad, List<String> headings, Language language) {
        List<RowProblem> errors = bad.stream()
                .flatMap(row -> row.faults().stream()
                        .map(fault -> new RowProblem(
                                row.row(),
                                LeaveColumns.COLUMNS.headingOf(fault.column(), headings),
                                fault.code(),
                                fault.message(language),
                                fault.value())))
                .limit(SHOWN)
                .toList();
        return new LeaveImportView(job.id(), job.status(), job.progress(), job.counts(), errors, job.problem());
    }
}
