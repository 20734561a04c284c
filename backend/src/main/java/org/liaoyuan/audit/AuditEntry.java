package org.liaoyuan.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One entry of the trail, as the auditor reads it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AuditEntry", description = "Who did what to what, when and from where")
record AuditEntry(
        @Schema(description = "Number of the entry; numbers may be left out", examples = "4711")
        long id,

        @Schema(description = "When", examples = "2024-03-31T18:04:05+08:00")
        Instant at,

        @Schema(description = "Staff number of who did it; \"system\" for what nobody asked for", examples = "810001")
        String actor,

        @Schema(description = "Name of who did it, as it is today; absent for whoever is not on file", examples = "王芳")
        @Nullable
        String actorName,

        @Schema(description = "Roles held at that moment, comma-separated; empty for nobody", examples = "HEAD_OFFICE")
        String actorRoles,

        @Schema(description = "Network address that the request came from", examples = "10.2.3.4") @Nullable
        String address,

        @Schema(description = "What was done", examples = "SCHEME_PUBLISHED")
        String action,

        @Schema(description = "Kind of thing that it was done to", examples = "scheme")
        String objectType,

        @Schema(description = "Which one: a staff number, a month, a loan number, an id", examples = "810017")
        String objectId,

        @Schema(
                implementation = Object.class,
                description = "State before: an object or a list; absent for something new")
        @Nullable
        JsonNode before,

        @Schema(
                implementation = Object.class,
                description = "State after: an object or a list; absent where none is left")
        @Nullable
        JsonNode after,

        @Schema(description = "What the person gave as reason, where one is asked for", examples = "调岗") @Nullable
        String reason,

        @Schema(description = "Trace id of the request", examples = "4bf92f3577b34da6a3ce929d0e0e4736") @Nullable
        String traceId,

        @Schema(description = "How it ended") Audit.Outcome outcome) {

    AuditEntry named(@Nullable String name) {
        return new AuditEntry(
                id,
                at,
                actor,
                name,
                actorRoles,
                address,
                action,
                objectType,
                objectId,
                before,
                after,
                reason,
                traceId,
                outcome);
    }
}
