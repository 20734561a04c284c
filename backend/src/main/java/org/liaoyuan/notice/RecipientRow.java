package org.liaoyuan.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.Role;

@Schema(name = "NoticeRecipient", description = "Somebody whom a notice was addressed to, and how it reached them")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RecipientRow(
        @Schema(description = "Staff number", examples = "810017")
        String staffNo,

        @Schema(description = "Name", examples = "王芳") String name,

        @Schema(description = "In which role it was addressed to them")
        Role role,

        @Schema(description = "Code of the unit they held it in", examples = "B01S01")
        String unitCode,

        @Schema(description = "Name of that unit", examples = "第一分行营业部")
        String unitName,

        @Schema(description = "When it first was in a list of theirs") @Nullable
        Instant deliveredAt,

        @Schema(description = "When they first opened it") @Nullable
        Instant readAt,

        @Schema(description = "When they acknowledged it") @Nullable
        Instant acknowledgedAt,

        @Schema(description = "How often they answered the check", examples = "1")
        int tries,

        @Schema(description = "Day of the first meeting they heard it in", examples = "2024-03-26") @Nullable
        LocalDate conveyedOn,

        @Schema(description = "When they were last reminded") @Nullable
        Instant remindedAt) {}
