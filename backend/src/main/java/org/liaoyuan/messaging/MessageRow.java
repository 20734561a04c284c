package org.liaoyuan.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param settled whether a module says when the to-do is done, not its recipient */
record MessageRow(
        UUID id,
        String kind,
        JsonNode arguments,
        @Nullable String link,
        boolean todo,
        @Nullable LocalDate dueOn,
        boolean settled,
        Instant sentAt,
        @Nullable Instant deliveredAt,
        @Nullable Instant readAt,
        @Nullable Instant doneAt) {}
