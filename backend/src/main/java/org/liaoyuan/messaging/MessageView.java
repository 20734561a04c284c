package org.liaoyuan.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.text.Language;

@Schema(name = "Message", description = "A message or a to-do of the caller, in the caller's language")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MessageView(
        @Schema(description = "The message") UUID id,

        @Schema(description = "Kind of message", examples = "ACTION_ASSIGNED")
        String kind,

        @Schema(description = "The kind in words", examples = "新任务")
        String label,

        @Schema(description = "In one line", examples = "新任务:补齐三户抵押物照片")
        String title,

        @Schema(description = "In full", examples = "支行甲请您在 2024-03-31 前完成。")
        String body,

        @Schema(description = "Whether something is to be done", examples = "true")
        boolean todo,

        @Schema(
                description = "Whether the to-do ends by itself when the thing is done; else by /done",
                examples = "true")
        boolean endsByItself,

        @Schema(
                description = "Address in the app as the desk has it; the phone's begins with /m besides",
                examples = "/actions/018e7c1d-0000-7000-8000-000000000000")
        @Nullable
        String link,

        @Schema(description = "Last day of a to-do", examples = "2024-03-31") @Nullable
        LocalDate dueOn,

        @Schema(description = "When it was sent") Instant sentAt,

        @Schema(description = "When it first was in a list of the recipient") @Nullable
        Instant deliveredAt,

        @Schema(description = "When the recipient opened it") @Nullable
        Instant readAt,

        @Schema(description = "When the to-do was done") @Nullable
        Instant doneAt) {

    static MessageView of(MessageRow row, Language language) {
        return new MessageView(
                row.id(),
                row.kind(),
                MessageTexts.label(language, row.kind()),
                MessageTexts.title(language, row.kind(), row.arguments()),
                MessageTexts.body(language, row.kind(), row.arguments()),
                row.todo(),
                row.todo() && row.settled(),
                row.link(),
                row.dueOn(),
                row.sentAt(),
                row.deliveredAt(),
                row.readAt(),
                row.doneAt());
    }
}
