package org.liaoyuan.notice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.json.MultiLine;

@Schema(name = "NoticeDraft", description = "What a notice says and to whom; files are added to the draft")
record NoticeDraft(
        @NotBlank
        @Size(max = 100)
        @Schema(description = "Title; it stands in the message to each recipient", examples = "关于调整放款生命线的通知")
        String title,

        @NotBlank
        @Size(max = 10000)
        @MultiLine
        @Schema(description = "Plain text; an empty line begins a paragraph", examples = "自下月起,放款生命线按梯队确定。")
        String text,

        @NotNull @Schema(description = "First day on which it holds", examples = "2024-04-01")
        LocalDate effectiveOn,

        @Schema(
                description = "The published scheme whose rules it explains, for head office; then it has questions",
                examples = "018e7c1d-0000-7000-8000-000000000000")
        @Nullable
        UUID schemeId,

        @NotNull
        @Min(1)
        @Max(20)
        @Schema(
                description = "Working days to acknowledge it; on the last one those who have not are reminded",
                examples = "3")
        Integer days,

        @NotNull @Valid Audience audience,

        @NotNull @Size(max = 5) @Schema(description = "3 to 5 questions, or none for a notice without a scheme")
        List<@NotNull @Valid Question> questions) {

    NoticeContent content() {
        return new NoticeContent(title.strip(), text.strip(), effectiveOn, schemeId, days, audience, questions);
    }
}
