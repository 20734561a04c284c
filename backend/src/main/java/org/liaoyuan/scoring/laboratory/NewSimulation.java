package org.liaoyuan.scoring.laboratory;

import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewSimulation", description = "The closed months to run a scheme over again")
record NewSimulation(
        @NotNull @Schema(description = "First month", examples = "2024-01")
        YearMonth from,

        @NotNull @Schema(description = "Last month", examples = "2024-12")
        YearMonth to) {}
