package org.liaoyuan.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.target.core.Inflation;
import org.liaoyuan.target.core.Share;
import org.liaoyuan.target.core.Spreading;

/** Spreads a sub-branch's target over its officers' floors; stretch and points follow from the tier. */
record OfficerSpread(BigDecimal markup, BigDecimal step) {
    private static final int CENTS = 2;

    /** @param now the draft as it stands; null for none */
    record Part(long personId, TierNumbers tier, @Nullable OfficerCell now) {

        boolean isFixed() {
            return now != null && now.fixed();
        }
    }

    /** @param given to the sub-branch, yuan; null for no target: everybody gets the tier's own numbers */
    List<OfficerCell> over(@Nullable BigDecimal given, List<Part> parts, Function<Part, BigDecimal> weight) {
        List<BigDecimal> floors = given == null
                ? parts.stream().map(part -> part.tier().floorAmount()).toList()
                : floors(given, parts, weight);
        List<OfficerCell> cells = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            cells.add(part.isFixed() ? part.now() : cell(part, floors.get(i)));
        }
        return cells;
    }

    private List<BigDecimal> floors(BigDecimal given, List<Part> parts, Function<Part, BigDecimal> weight) {
        List<Share> shares =
                parts.stream().map(part -> share(part, weight.apply(part))).toList();
        return Spreading.of(Inflation.raised(given, markup), shares, step).amounts();
    }

    private static Share share(Part part, BigDecimal weight) {
        return part.now() != null && part.isFixed()
                ? Share.fixed(part.now().floorAmount())
                : Share.atLeast(part.tier().floorAmount(), weight);
    }

    private static OfficerCell cell(Part part, BigDecimal floor) {
        return new OfficerCell(
                part.personId(),
                floor.setScale(CENTS, RoundingMode.UNNECESSARY),
                part.tier().stretchFor(floor),
                part.tier().pointsStandard(),
                false);
    }
}
