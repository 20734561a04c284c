package org.liaoyuan.scoring.core;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Why the points of one month, or of several, differ between two schemes; the parts add up to the whole, to the cent.
 *
 * @param adjustments difference of what late news of earlier months contributed
 */
public record PointsDifference(List<LineDifference> lines, BigDecimal adjustments) {
    public static final PointsDifference NONE = new PointsDifference(List.of(), Exact.ZERO);

    public PointsDifference {
        lines = List.copyOf(lines);
    }

    /** @param after of the same loans */
    static PointsDifference of(OfficerMonthScore before, OfficerMonthScore after) {
        List<LineDifference> lines = new ArrayList<>();
        for (Line line : after.lines()) {
            before.lines().stream()
                    .filter(old -> old.product().equals(line.product()))
                    .map(old -> LineDifference.of(old, line))
                    .forEach(lines::add);
        }
        BigDecimal byLines = lines.stream().map(LineDifference::total).reduce(Exact.ZERO, BigDecimal::add);
        return new PointsDifference(
                lines, after.points().subtract(before.points()).subtract(byLines));
    }

    public PointsDifference plus(PointsDifference other) {
        Map<String, LineDifference> byProduct = new LinkedHashMap<>();
        lines.forEach(line -> byProduct.put(line.product(), line));
        other.lines.forEach(line -> byProduct.merge(line.product(), line, LineDifference::plus));
        return new PointsDifference(List.copyOf(byProduct.values()), adjustments.add(other.adjustments));
    }

    public BigDecimal total() {
        return lines.stream().map(LineDifference::total).reduce(adjustments, BigDecimal::add);
    }
}
