package org.liaoyuan.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The first place at which the chain does not hold. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AuditChainFault", description = "The first place at which the chain does not hold")
record ChainFault(
        @Schema(description = "What is wrong there") Kind kind,

        @Schema(description = "Place in the chain, from 1; absent for an entry outside of it", examples = "17")
        @Nullable
        Long position,

        @Schema(description = "Number of the entry, where it is known", examples = "4711") @Nullable
        Long entryId,

        @Schema(
                description = "When, as the entry says now; absent, as all that follows, where the entry is gone",
                examples = "2024-03-31T18:04:05+08:00")
        @Nullable
        Instant at,

        @Schema(description = "Who, as the entry says now", examples = "810001") @Nullable
        String actor,

        @Schema(description = "What was done, as the entry says now", examples = "SCHEME_PUBLISHED") @Nullable
        String action,

        @Schema(description = "To what kind of thing, as the entry says now", examples = "scheme") @Nullable
        String objectType,

        @Schema(description = "To which one, as the entry says now", examples = "810017") @Nullable
        String objectId) {

    @Schema(name = "AuditChainFaultKind", description = """
            ENTRY_CHANGED: the entry, or its tie to the one before, is not what was recorded; \
            ENTRY_MISSING: the entry was taken away; \
            LINK_MISSING: the chain has a gap; \
            END_MISSING: entries were taken off the end; \
            ENTRY_OUTSIDE: the entry came in past the chain; \
            HEAD_CHANGED: the note of the chain's end is not its end; \
            NOT_AS_NOTED: the chain is sound in itself, but at this place not the one that was noted down: either the note \
            was copied wrongly, or the chain was made anew or shortened together with its end""")
    enum Kind {
        ENTRY_CHANGED,
        ENTRY_MISSING,
        LINK_MISSING,
        END_MISSING,
        ENTRY_OUTSIDE,
        HEAD_CHANGED,
        NOT_AS_NOTED
    }

    static ChainFault at(Kind kind, long position) {
        return new ChainFault(kind, position, null, null, null, null, null, null);
    }

    static ChainFault withoutEntry(Kind kind, long position, long entryId) {
        return new ChainFault(kind, position, entryId, null, null, null, null, null);
    }

    static ChainFault outside(AuditEntry entry) {
        return new ChainFault(
                Kind.ENTRY_OUTSIDE,
                null,
                entry.id(),
                entry.at(),
                entry.actor(),
                entry.action(),
                entry.objectType(),
                entry.objectId());
    }
}
