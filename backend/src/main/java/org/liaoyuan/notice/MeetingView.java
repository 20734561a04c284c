package org.liaoyuan.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "NoticeMeeting", description = "A meeting in which a notice was conveyed")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeetingView(
        @Schema(description = "The meeting") UUID id,

        @Schema(description = "Code of the unit", examples = "B01S01")
        String unitCode,

        @Schema(description = "Its name", examples = "第一分行营业部")
        String unitName,

        @Schema(description = "Day of the meeting", examples = "2024-03-26")
        LocalDate heldOn,

        @Schema(description = "Names of those who attended", examples = "[\"王芳\"]")
        List<String> attendees,

        @Schema(description = "What was said about it", examples = "逐条讲解。") @Nullable
        String note,

        @Schema(description = "Name of who recorded it", examples = "李强")
        String recordedBy,

        @Schema(description = "When it was recorded") Instant recordedAt) {}
