package org.liaoyuan.scoring;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DayPlace", description = "Where the officer stood in the bank on an earlier working day of the month")
record DayPlace(
        @Schema(description = "The working day that the ledger was complete through then", examples = "2024-03-14")
        LocalDate day,

        @Schema(description = "Place in the bank", examples = "15")
        int rank) {}
