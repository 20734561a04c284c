package org.liaoyuan.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** By what officers are weighed. */
@ApplicationScoped
class OfficerWeights {
    private final PlacedAmounts placed;

    OfficerWeights(PlacedAmounts placed) {
        this.placed = placed;
    }

    Function<OfficerSpread.Part, BigDecimal> of(
            OfficerMethod method, YearMonth month, List<OfficerBook.Entry> officers) {
        return switch (method) {
            case EVEN -> part -> BigDecimal.ONE;
            case TIER -> part -> part.tier().floorAmount();
            case PRIOR_YEAR -> {
                Map<Long, BigDecimal> before = placed.ofOfficers(
                        month.minusYears(1),
                        officers.stream().map(OfficerBook.Entry::personId).toList());
                // Without a result then, the tier's floor says best what to expect.
                yield part -> before.getOrDefault(part.personId(), part.tier().floorAmount())
                        .max(BigDecimal.ZERO);
            }
        };
    }
}
