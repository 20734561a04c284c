package org.liaoyuan.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far an action is, for the module that it arose in. */
public record ActionState(
        UUID id,
        String title,
        long ownerId,
        ActionStatus status,
        LocalDate dueOn,
        @Nullable Instant endedAt) {}
