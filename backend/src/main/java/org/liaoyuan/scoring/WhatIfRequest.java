package org.liaoyuan.scoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "WhatIf", description = "Loans that are not there, to see what they would change")
record WhatIfRequest(
        @NotNull @Size(max = 20) @Schema(description = "Further loans, at most 20 entries")
        List<@Valid @NotNull WhatIfLoans> loans) {}
