package org.liaoyuan.scoring;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaoyuan.scheme.SchemeInForce;

@Schema(name = "SchemeName", description = "The scheme that a month is scored by")
record SchemeName(
        @Schema(description = "Its id") UUID id,

        @Schema(description = "Its name", examples = "2024 考核方案")
        String name) {

    static SchemeName of(SchemeInForce scheme) {
        return new SchemeName(scheme.id(), scheme.name());
    }
}
