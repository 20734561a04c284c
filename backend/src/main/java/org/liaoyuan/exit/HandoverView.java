package org.liaoyuan.exit;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaoyuan.action.ActionState;
import org.liaoyuan.action.ActionStatus;

@Schema(name = "HandoverItem", description = "Something that the officer hands over, and how far it is")
record HandoverView(
        @Schema(description = "The action that it is") UUID actionId,

        @Schema(description = "What it is", examples = "移交贷款管户：共12笔")
        String title,

        @Schema(description = "Its last day", examples = "2024-05-08")
        LocalDate dueOn,

        ActionStatus status) {

    static HandoverView of(ActionState action) {
        return new HandoverView(action.id(), action.title(), action.dueOn(), action.status());
    }
}
