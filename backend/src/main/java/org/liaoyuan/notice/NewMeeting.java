package org.liaoyuan.notice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.json.MultiLine;

@Schema(name = "NewNoticeMeeting", description = "That a notice was conveyed in a meeting of a unit")
record NewMeeting(
        @NotBlank @Schema(description = "Code of the unit, which the caller leads", examples = "B01S01")
        String unitCode,

        @NotNull @Schema(description = "Day of the meeting, from the publication to today", examples = "2024-03-26")
        LocalDate heldOn,

        @NotNull
        @Size(min = 1, max = 500)
        @Schema(description = "Staff numbers of the recipients there who attended", examples = "[\"810017\"]")
        List<@NotBlank @Size(max = 64) String> attendees,

        @Schema(description = "What was said about it", examples = "逐条讲解,重点说明生命线口径。")
        @Size(max = 500)
        @MultiLine
        @Nullable
        String note) {}
