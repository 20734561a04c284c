package org.liaoyuan.scoring.laboratory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.scheme.SchemeTrial;
import org.liaoyuan.scoring.core.ChangeBand;
import org.liaoyuan.scoring.core.Tenure;

/** What a scheme would have changed in closed months; stored as it is sent. */
@Schema(name = "SimulationReport", description = "What a scheme would have changed in closed months")
record SimulationReport(
        @Schema(description = "Officers with a result in these months", examples = "424")
        int officers,

        @Schema(description = "Those whose points rise", examples = "130")
        int gaining,

        @Schema(description = "Those whose points fall", examples = "201")
        int losing,

        @Schema(description = "Those in a better tier in their latest month", examples = "24")
        int tierUp,

        @Schema(description = "Those in a worse tier in their latest month", examples = "31")
        int tierDown,

        @Schema(description = "As the months were closed") MeasuresView before,

        @Schema(description = "Under the scheme that was run")
        MeasuresView after,

        @Schema(description = "How many officers lose or gain how much; from the greatest loss to the greatest gain")
        List<Band> bands,

        @Schema(description = "How many officers go from which tier to which, in their latest month")
        List<Cell> tiers,

        @Schema(description = "Ascending") List<Month> months,

        @Schema(description = "By branch of each month, in the order of their codes")
        List<Branch> branches,

        @Schema(description = "By how long an officer had been one in the month")
        List<Seniority> tenures) {

    @Schema(name = "SimulationBand", description = "Officers whose points change by about as much")
    record Band(
            @Schema(
                    description = "Change as a share of the points before: DOWN_20 loses 20 % or more, DOWN less than"
                            + " 5 %, SAME nothing; likewise upwards",
                    examples = "DOWN_5")
            ChangeBand band,

            @Schema(description = "Officers", examples = "31")
            int officers) {}

    @Schema(name = "SimulationTiers", description = "Officers who go from one tier to another, or stay")
    record Cell(
            @Schema(description = "Tier as it was", examples = "3")
            int before,

            @Schema(description = "Tier under the scheme that was run", examples = "2")
            int after,

            @Schema(description = "Officers", examples = "17")
            int officers) {}

    @Schema(name = "SimulationMonth", description = "One month of the whole bank")
    record Month(
            @Schema(description = "The month", examples = "2024-03")
            YearMonth month,

            @Schema(description = "Officers listed in it", examples = "402")
            int officers,

            MeasuresView before,
            MeasuresView after,

            @Schema(description = "What was placed; a scheme changes nothing of it")
            Placed placed,

            @Schema(description = "Officers with a rush flag as it was", examples = "12")
            int rushBefore,

            @Schema(description = "Officers with a rush flag under the scheme that was run", examples = "15")
            int rushAfter) {}

    @Schema(name = "SimulationPlaced", description = "Loans disbursed, and those on the month's last days")
    record Placed(
            @Schema(description = "Loans", examples = "7012")
            int loans,

            @Schema(description = "Disbursed, yuan", examples = "2150000000.00")
            BigDecimal amount,

            @Schema(
                    description = "Loans on the last working days, as many as the scheme that was run calls a rush",
                    examples = "1630")
            int lastLoans,

            @Schema(description = "Disbursed on these days, yuan", examples = "540000000.00")
            BigDecimal lastAmount) {}

    @Schema(name = "SimulationBranch", description = "One branch in all these months")
    record Branch(
            @Schema(description = "Code of the branch", examples = "2201")
            String code,

            @Schema(description = "Its name", examples = "长春分行")
            String name,

            @Schema(description = "Officers who were there in their latest month", examples = "48")
            int officers,

            @Schema(description = "Of them, those whose points rise", examples = "20")
            int gaining,

            @Schema(description = "Of them, those whose points fall", examples = "22")
            int losing,

            MeasuresView before,
            MeasuresView after,
            Placed placed) {}

    @Schema(name = "SimulationTenure", description = "Months of officers who had been one about as long")
    record Seniority(
            @Schema(
                    description =
                            "Calendar months since that of the first assignment: under 6, under 12, under 36, longer",
                    examples = "UNDER_ONE_YEAR")
            Tenure tenure,

            @Schema(description = "Months, each of one officer", examples = "512")
            int months,

            MeasuresView before,
            MeasuresView after) {}

    @Schema(name = "SimulationWithReport", description = "A run of a scheme, with the report where it is done")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Read(
            SimulationView summary,

            @Schema(description = "The numbers that were run")
            SchemeTrial rules,

            @Schema(description = "Absent until the run is done") @Nullable
            SimulationReport report) {}
}
