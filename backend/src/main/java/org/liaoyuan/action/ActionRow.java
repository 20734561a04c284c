package org.liaoyuan.action;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ActionRow", description = "An action in a list")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ActionRow(
        @Schema(description = "The action") UUID id,

        @Schema(description = "What is to be done, in one line", examples = "补齐三户抵押物照片")
        String title,

        ActionStatus status,

        @Schema(description = "Last day", examples = "2024-03-31")
        LocalDate dueOn,

        @Schema(
                description = "Whether the last day is over and its owner still has to do something",
                examples = "false")
        boolean overdue,

        @Schema(description = "How many steps up it was escalated", examples = "0")
        int escalation,

        @Schema(description = "Staff number of who owes it", examples = "810017")
        String ownerStaffNo,

        @Schema(description = "Name of who owes it", examples = "王芳")
        String ownerName,

        @Schema(description = "Code of the unit it was given in", examples = "B01S01")
        String unitCode,

        @Schema(description = "Name of that unit", examples = "第一分行营业部")
        String unitName,

        @Schema(description = "Name of who gave it; absent where a rule did", examples = "李强") @Nullable
        String assignedBy,

        @Schema(description = "Kind of thing it arose from", examples = "checklist-item") @Nullable
        String sourceType,

        @Schema(description = "Which one", examples = "018e7c1d-0000-7000-8000-000000000000") @Nullable
        String sourceId,

        @Schema(description = "When it was given") Instant createdAt,

        @Schema(description = "When it was accepted or cancelled") @Nullable
        Instant endedAt) {}
