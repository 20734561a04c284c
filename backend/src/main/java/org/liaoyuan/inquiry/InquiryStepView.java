package org.liaoyuan.inquiry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "InquiryStep", description = "One thing that happened to an inquiry")
@JsonInclude(JsonInclude.Include.NON_NULL)
record InquiryStepView(
        @Schema(description = "When") Instant at,
        InquiryStepKind kind,

        @Schema(description = "Name of who did it; absent for what the product does by itself", examples = "王芳")
        @Nullable
        String by,

        @Schema(description = "Their staff number", examples = "830001") @Nullable
        String staffNo,

        @Schema(description = "What they said", examples = "台账与放款凭证一致，金额无误。") @Nullable
        String words) {}
