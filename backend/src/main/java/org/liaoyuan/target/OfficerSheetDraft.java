package org.liaoyuan.target;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "OfficerSheetDraft",
        description =
                "The targets of a branch's officers for a month. An officer left out has no issued target: the tier's own"
                        + " numbers apply.")
record OfficerSheetDraft(
        @NotNull @Size(max = OfficerSheetDraft.MOST) @Schema(description = "The officers, each once")
        List<@NotNull @Valid OfficerCellInput> rows) {
    static final int MOST = 5_000;
}
