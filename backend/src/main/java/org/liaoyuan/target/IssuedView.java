package org.liaoyuan.target;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "IssuedTarget",
        description = "Targets that a branch has published to an officer",
        requiredProperties = {"floorAmount", "stretchAmount", "pointsStandard"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record IssuedView(
        @JsonUnwrapped OfficerTargetView numbers,

        @Schema(description = "Which publication of the branch's sheet they came with", examples = "1")
        int edition,

        @Schema(description = "Tier of the officer as it was known then", examples = "3")
        int tier,

        @Schema(description = "When they were published") Instant publishedAt,

        @Schema(description = "Name of who published them", examples = "王芳")
        String publishedBy,

        @Schema(description = "Why they were changed; absent for the first ones") @Nullable
        String reason,

        @Schema(description = "When the officer confirmed having seen them; absent until then") @Nullable
        Instant acknowledgedAt) {

    static IssuedView of(OfficerFact fact) {
        return new IssuedView(
                OfficerTargetView.of(fact.cell(false)),
                fact.edition(),
                fact.tier(),
                fact.publishedAt(),
                fact.publishedBy(),
                fact.reason(),
                fact.acknowledgedAt());
    }
}
