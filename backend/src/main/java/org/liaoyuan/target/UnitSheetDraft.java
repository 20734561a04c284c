package org.liaoyuan.target;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "UnitSheetDraft",
        description =
                "All cells of a sheet: of the units directly below, and at head office of the bank itself. A cell left out"
                        + " is no target. Those of closed months stay whatever is said here.")
record UnitSheetDraft(
        @NotNull @Size(max = UnitSheetDraft.MOST) @Schema(description = "The cells, each place once")
        List<@NotNull @Valid UnitCellInput> cells) {
    static final int MOST = 5_000;
}
