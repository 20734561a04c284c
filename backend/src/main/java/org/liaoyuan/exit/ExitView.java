package org.liaoyuan.exit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "ExitCase",
        description = "An exit case with its file, what the file lacks, and everything that happened to it")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExitView(
        @Schema(description = "What the lists show of it") ExitRow summary,

        @Schema(description = "The months of the streak, with the proof that the officer was told")
        List<ExitMonthView> months,

        @Schema(description = "The streak with what became known since: below 3 ends the case", examples = "3")
        int effectiveStreak,

        @Schema(description = "Last day of the officer's statement", examples = "2024-04-15")
        LocalDate statementDueOn,

        @Schema(description = "Last day of an appeal against the proposal") @Nullable
        LocalDate appealDueOn,

        @Schema(description = "Last day in the officer post, once that is decided") @Nullable
        LocalDate lastDay,

        @Schema(description = "What the file lacks for a decision; empty when it is whole")
        Set<FileItem> missing,

        @Schema(description = "What the caller can do with it now")
        List<ExitMove> moves,

        @Schema(description = "What is handed over, once the officer leaves the post")
        List<HandoverView> handover,

        @Schema(description = "What happened to it, oldest first")
        List<ExitStepView> steps) {}
