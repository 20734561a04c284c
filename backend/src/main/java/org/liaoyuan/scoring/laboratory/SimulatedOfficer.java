package org.liaoyuan.scoring.laboratory;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An officer in the list of who gains and who loses. */
@Schema(name = "SimulatedOfficer", description = "An officer's months together, as they were and under the scheme run")
record SimulatedOfficer(
        @Schema(description = "Staff number", examples = "810017")
        String staffNo,

        @Schema(description = "Name", examples = "吴芬浩") String name,

        @Schema(description = "Code of the branch in the latest month", examples = "2201")
        String branchCode,

        @Schema(description = "Its name", examples = "长春分行") String branchName,

        @Schema(description = "Code of the sub-branch in the latest month", examples = "220101")
        String subBranchCode,

        @Schema(description = "Its name", examples = "长春分行营业部")
        String subBranchName,

        @Schema(description = "Points as they were", examples = "170.20")
        BigDecimal pointsBefore,

        @Schema(description = "Points under the scheme that was run", examples = "181.40")
        BigDecimal pointsAfter,

        @Schema(description = "Points gained; negative for lost", examples = "11.20")
        BigDecimal difference,

        @Schema(description = "Of the difference, by coefficients", examples = "14.00")
        BigDecimal byCoefficient,

        @Schema(description = "Of the difference, by balance factors: benchmarks and bounds", examples = "-2.80")
        BigDecimal byFactor,

        @Schema(description = "Of the difference, by late news of earlier months", examples = "0.00")
        BigDecimal byAdjustments,

        @Schema(description = "Tier in the latest month, as it was", examples = "3")
        int tierBefore,

        @Schema(description = "Tier in the latest month, under the scheme that was run", examples = "2")
        int tierAfter,

        @Schema(description = "Counted months below the lifeline, as they were", examples = "1")
        int missesBefore,

        @Schema(description = "The same under the scheme that was run", examples = "2")
        int missesAfter,

        @Schema(description = "Exit cases that opened", examples = "0")
        int casesBefore,

        @Schema(description = "Exit cases that would have opened", examples = "0")
        int casesAfter) {}
