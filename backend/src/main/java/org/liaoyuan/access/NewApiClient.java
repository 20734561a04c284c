package org.liaoyuan.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A client to be made. */
@Schema(name = "NewApiClient", description = "An API client to be made, and its first key")
record NewApiClient(
        @Schema(description = "Name, as lists and the audit trail show it", examples = "核心系统夜间报送")
        @NotBlank
        @Size(max = 60)
        String name,

        @Schema(description = "What it may do") @NotEmpty @Size(max = 10)
        List<@NotNull ApiScope> scopes,

        @Schema(description = "Code of the unit where its sight ends; HO for ledger:import", examples = "HO") @NotBlank
        String unitCode,

        @Schema(
                description = "Addresses or ranges that its requests may come from; absent or empty for everywhere",
                examples = "[\"10.1.2.0/24\"]")
        @Size(max = 20)
        @Nullable
        List<@NotNull String> addresses,

        @Schema(description = "Last day of the key, at most 180 days from today", examples = "2024-09-30") @NotNull
        LocalDate expiresOn) {

    List<String> ranges() {
        return addresses == null
                ? List.of()
                : addresses.stream().map(String::strip).toList();
    }
}
