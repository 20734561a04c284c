package org.liaoyuan.messaging;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What waits for the caller")
record MessageCount(
        @Schema(description = "Messages that were not opened yet", examples = "3")
        long unread,

        @Schema(description = "To-dos that are not done yet", examples = "2")
        long todos) {}
