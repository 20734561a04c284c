package org.liaoyuan.organisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.jobs.Job;
import org.liaoyuan.platform.jobs.JobStatus;
import org.liaoyuan.platform.problem.Problem;
import org.liaoyuan.platform.text.Language;

/** An import as the administrator sees it. */
@Schema(
        name = "OrganisationImport",
        description = "How far an import of the organisation is, and what is wrong with its file")
@JsonInclude(JsonInclude.Include.NON_NULL)
record OrganisationImportView(
        @Schema(description = "The import, which is also a job")
        UUID id,

        JobStatus status,

        @Schema(description = "Per cent, 0 to 100", examples = "42")
        int progress,

        @Schema(
                description =
                        "How many rows, units, people and assignments: rows of the file; units, people (new, or with"
                                + " another name or phone number) and assignments written; rows unchanged; rows rejected")
        Map<String, Long> counts,

        @Schema(description = "The first 100 errors in the order of the rows; with any of them nothing was taken")
        List<RowProblem> errors,

        @Schema(description = "Why the job failed, when that is not the file's fault") @Nullable
        Problem problem) {

    /** One wrong cell or row. */
    @Schema(name = "OrganisationImportError", description = "One thing wrong with the file")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RowProblem(
            @Schema(description = "Line of the CSV file or row of the sheet; the header is 1", examples = "17")
            long row,

            @Schema(
                    description = "The column; absent when it concerns the row or the file as a whole",
                    examples = "moved_on")
            @Nullable
            String column,

            @Schema(description = "Stable name of what is wrong", examples = "OTHER_SUB_BRANCH")
            String code,

            @Schema(description = "The same for a person, in the language of Accept-Language")
            String message,

            @Schema(description = "What stands in the file; phone numbers are not repeated", examples = "220104")
            @Nullable
            String value) {

        static RowProblem of(RowError error, Language language) {
            return new RowProblem(error.row(), error.column(), error.code(), error.message(language), error.value());
        }
    }

    static OrganisationImportView of(Job job, List<RowError> errors, Language language) {
        return new OrganisationImportView(
                job.id(),
                job.status(),
                job.progress(),
                job.counts(),
                errors.stream().map(error -> RowProblem.of(error, language)).toList(),
                job.problem());
    }
}
