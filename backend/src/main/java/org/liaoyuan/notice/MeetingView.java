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

        @Schema(description = "When it was recorded") Instant recordedAt,

        @Schema(description = "Present once the record was cancelled; it counts no more then") @Nullable
        Cancellation cancelled,

        @Schema(description = "Whether the caller may cancel it now")
        boolean cancellable) {

    @Schema(name = "NoticeMeetingCancellation", description = "That the record of a meeting was wrong")
    record Cancellation(
            @Schema(description = "Name of who cancelled it", examples = "李强")
            String by,

            @Schema(description = "When") Instant at,

            @Schema(description = "Why", examples = "误选了全部人员")
            String reason) {}
}
