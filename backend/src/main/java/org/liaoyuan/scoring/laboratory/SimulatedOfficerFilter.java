package org.liaoyuan.scoring.laboratory;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.organisation.UnitTree;
import org.liaoyuan.platform.persistence.Conditions;
import org.liaoyuan.scoring.core.ChangeBand;

/** Which officers the caller wants: {@code @BeanParam SimulatedOfficerFilter}. */
public class SimulatedOfficerFilter {
    @QueryParam("unit")
    @Parameter(description = "Code of a branch or sub-branch: where they were in their latest month", example = "2201")
    @Nullable
    String unit;

    @QueryParam("q")
    @Parameter(description = "Part of a name, or the beginning of a staff number", example = "8100")
    @Nullable
    String q;

    @QueryParam("shift")
    @Parameter(description = "What has to have changed", example = "LOSES")
    @Nullable
    OfficerShift shift;

    @QueryParam("band")
    @Parameter(description = "By how much of the points before", example = "DOWN_20")
    @Nullable
    ChangeBand band;

    @QueryParam("tierBefore")
    @Parameter(description = "Tier in the latest month, as it was", example = "3")
    @Nullable
    Integer tierBefore;

    @QueryParam("tierAfter")
    @Parameter(description = "Tier in the latest month, under the scheme that was run", example = "4")
    @Nullable
    Integer tierAfter;

    /** @throws org.liaoyuan.platform.problem.ProblemException 400 for a unit that is not there */
    void narrow(Conditions search, UnitTree units) {
        if (unit != null && !unit.isBlank()) {
            search.and("s.unit_id = any(?::bigint[])", units.askedWithBelow(unit));
        }
        if (q != null && !q.isBlank()) {
            String text = q.strip();
            search.and("(strpos(lower(p.name), lower(?)) > 0 or starts_with(lower(p.staff_no), lower(?)))", text, text);
        }
        if (shift != null) {
            search.and(shift.condition());
        }
        if (band != null) {
            search.and("s.band = ?", band);
        }
        if (tierBefore != null) {
            search.and("s.tier_before = ?", tierBefore);
        }
        if (tierAfter != null) {
            search.and("s.tier_after = ?", tierAfter);
        }
    }
}
