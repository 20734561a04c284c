package org.liaoyuan.scoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Places by points among all officers listed in the month. */
@Schema(
        name = "Ranks",
        description = "Places by points, equal points sharing one (1, 2, 2, 4); absent for one who has left")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Ranks(
        @Schema(description = "In the whole bank", examples = "12") @Nullable
        Integer bank,

        @Schema(description = "In the branch", examples = "3") @Nullable
        Integer branch,

        @Schema(description = "In the sub-branch", examples = "1") @Nullable
        Integer subBranch,

        @Schema(description = "Among those of the same tier in force", examples = "5") @Nullable
        Integer tier) {

    static final Ranks NONE = new Ranks(null, null, null, null);
}
