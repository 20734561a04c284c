package org.liaoyuan.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A machine that calls, and its keys without what makes them keys. */
@Schema(name = "ApiClient", description = "A machine that calls the API, and its keys")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ApiClientView(
        @Schema(description = "Id of the client") UUID id,

        @Schema(description = "Name", examples = "核心系统夜间报送") String name,

        @Schema(description = "What it may do") List<ApiScope> scopes,

        @Schema(description = "Code of the unit where its sight ends", examples = "HO")
        String unitCode,

        @Schema(description = "Name of that unit", examples = "总行")
        String unitName,

        @Schema(
                description = "Addresses or ranges that its requests may come from; empty for everywhere",
                examples = "[\"10.1.2.0/24\"]")
        List<String> addresses,

        @Schema(description = "Name of who made it", examples = "王芳")
        String madeBy,

        @Schema(description = "When it was made") Instant madeAt,

        @Schema(description = "Name of who revoked it; absent while it is not", examples = "王芳") @Nullable
        String revokedBy,

        @Schema(description = "When it was revoked; absent while it is not") @Nullable
        Instant revokedAt,

        @Schema(description = "The newest first; at most two are active")
        List<KeyView> keys) {

    /** How a key stands today. */
    @Schema(name = "ApiKeyStatus", description = "How a key stands today")
    enum KeyStatus {
        ACTIVE,
        EXPIRED,
        REVOKED
    }

    /** A key by what is known of it. */
    @Schema(name = "ApiKey", description = "A key of an API client, by its visible beginning")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record KeyView(
            @Schema(description = "Id of the key, to revoke it by")
            UUID id,

            @Schema(description = "What the key begins with", examples = "lyk_k7m2q9xw")
            String prefix,

            KeyStatus status,

            @Schema(description = "Last day", examples = "2024-09-30")
            LocalDate expiresOn,

            @Schema(description = "When it was made") Instant madeAt,

            @Schema(description = "When it was revoked; absent while it is not") @Nullable
            Instant revokedAt,

            @Schema(description = "Last use, to the minute; absent before the first") @Nullable
            Instant lastUsedAt,

            @Schema(description = "Address that it was used from then", examples = "10.1.2.17") @Nullable
            String lastUsedFrom,

            @Schema(description = "When it was last refused for coming from another address; absent when it never was")
            @Nullable
            Instant refusedAt,

            @Schema(description = "The address it came from then", examples = "192.0.2.4") @Nullable
            String refusedFrom) {}

    /** All of them. */
    @Schema(name = "ApiClients", description = "All API clients: those in use first, each by name")
    record ApiClientList(List<ApiClientView> items) {
        ApiClientList {
            items = List.copyOf(items);
        }
    }
}
