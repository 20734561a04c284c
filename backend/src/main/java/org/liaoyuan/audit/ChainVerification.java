package org.liaoyuan.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of following the chain. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AuditVerification", description = "Whether the trail is what was recorded")
record ChainVerification(
        @Schema(
                description = "Whether every entry is as it was recorded, and none is missing or added",
                examples = "true")
        boolean intact,

        @Schema(description = "Entries that hold, one after the other from the first", examples = "1204")
        long checked,

        @Schema(description = "Entries that there should be; absent when that note is gone", examples = "1204")
        @Nullable
        Long entries,

        @Schema(
                description =
                        "Hash at the end of the chain (SHA-256, hexadecimal); absent when that note is gone. Noted down"
                                + " with the number of entries and given to a later check, it shows even a chain that was"
                                + " made anew from some entry on",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        @Nullable
        String hash,

        @Schema(description = "When it was checked", examples = "2024-03-31T18:04:05+08:00")
        Instant at,

        @Schema(description = "The first place at which the chain does not hold; absent for an intact one") @Nullable
        ChainFault fault) {}
