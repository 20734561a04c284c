package org.liaoyuan.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Notice", description = "A version of a notice; its files are under /attachments")
@JsonInclude(JsonInclude.Include.NON_NULL)
record NoticeView(
        NoticeRow summary,

        @Schema(description = "Plain text; an empty line begins a paragraph", examples = "自下月起,放款生命线按梯队确定。")
        String text,

        @Schema(description = "The published scheme whose rules it explains") @Nullable
        UUID schemeId,

        @Schema(description = "Working days to acknowledge it", examples = "3")
        int days,

        Audience audience,

        @Schema(description = "The check that must be passed; empty for none")
        List<QuestionView> questions,

        @Schema(description = "Why it was withdrawn", examples = "以新的考核方案为准") @Nullable
        String withdrawnFor,

        @Schema(description = "All versions that the caller sees, the latest first")
        List<Edition> editions,

        @Schema(description = "What the caller did with it; absent where it was not addressed to them") @Nullable
        Own own,

        @Schema(description = "What the caller can do with it now")
        List<NoticeMove> moves) {

    @Schema(name = "NoticeQuestion", description = "A question of a notice's check")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record QuestionView(
            @Schema(description = "The question", examples = "二梯队的放款生命线是多少?")
            String text,

            @Schema(description = "What can be answered", examples = "[\"150 万元\", \"250 万元\"]")
            List<String> options,

            @Schema(description = "Number of the right option, for authors and for those who passed", examples = "1")
            @Nullable
            Integer right,

            @Schema(description = "Why, for the same", examples = "见方案第三条:按梯队确定。") @Nullable
            String explanation) {

        static QuestionView of(Question question, boolean withAnswer) {
            return new QuestionView(
                    question.text(),
                    question.options(),
                    withAnswer ? question.right() : null,
                    withAnswer ? question.explanation() : null);
        }
    }

    @Schema(name = "NoticeEdition", description = "One version among the others of its series")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Edition(
            @Schema(description = "The version") UUID id,

            @Schema(description = "Its number, from 1", examples = "1")
            int edition,

            NoticeStanding standing,

            @Schema(description = "First day on which it holds", examples = "2024-04-01")
            LocalDate effectiveOn,

            @Schema(description = "When it was published") @Nullable
            Instant publishedAt) {}

    @Schema(name = "OwnNoticeState", description = "What the caller did with a notice")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Own(
            @Schema(description = "When the caller first opened it") @Nullable
            Instant readAt,

            @Schema(description = "When the caller acknowledged it, all answers being right") @Nullable
            Instant acknowledgedAt,

            @Schema(description = "How often the caller answered the check", examples = "1")
            int tries) {
        static Own of(Recipients.State state) {
            return new Own(state.readAt(), state.acknowledgedAt(), state.tries());
        }
    }
}
