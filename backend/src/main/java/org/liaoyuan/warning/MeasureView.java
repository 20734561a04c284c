package org.liaoyuan.warning;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.action.ActionStatus;

/** What a warning asks of those who lead its officer. */
@Schema(name = "Measure", description = "Something that is to be done for a warned officer, and how far it is")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeasureView(
        MeasureKind kind,

        @Schema(description = "Its last day", examples = "2024-04-12")
        LocalDate dueOn,

        @Schema(description = "Not done by its last day, or owed by nobody")
        boolean overdue,

        @Schema(description = "How far it is; absent where nobody owes it") @Nullable
        ActionStatus status,

        @Schema(description = "Name of who owes it", examples = "陈强") @Nullable
        String ownerName,

        @Schema(description = "When it was accepted or cancelled") @Nullable
        Instant endedAt,

        @Schema(description = "The action, with its evidence; not of the caller's own warnings") @Nullable
        UUID actionId) {}
