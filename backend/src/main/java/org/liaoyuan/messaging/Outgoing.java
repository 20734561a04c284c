package org.liaoyuan.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message on its way through one channel. */
record Outgoing(
        UUID id,
        String staffNo,
        String kind,
        JsonNode arguments,
        @Nullable String link) {}
