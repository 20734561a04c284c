package org.liaoyuan.inquiry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.json.MultiLine;

@Schema(name = "InquiryAnswer", description = "What came of it, for the officer to read")
record InquiryAnswer(
        @NotNull InquiryOutcome outcome,

        @NotBlank
        @Size(max = 1000)
        @MultiLine
        @Schema(description = "Why it is right, or what was put right", examples = "台账与放款凭证一致，金额无误。")
        String words,

        @Nullable
        @Size(max = 10)
        @Schema(description = "For CORRECTED: loans among /corrections", examples = "[\"LN202403180001\"]")
        List<@NotNull @Size(max = 64) String> loanNos,

        @Nullable @Size(max = 10) @Schema(description = "For CORRECTED: adjustments among /corrections")
        List<@NotNull UUID> adjustmentIds) {

    List<String> loans() {
        return loanNos == null ? List.of() : loanNos.stream().distinct().toList();
    }

    List<UUID> adjustments() {
        return adjustmentIds == null
                ? List.of()
                : adjustmentIds.stream().distinct().toList();
    }
}
