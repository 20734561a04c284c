package org.liaoyuan.scoring.core;

import java.util.ArrayList;
import java.util.List;
import org.liaoyuan.scheme.SchemeRules;

/**
 * What each of several changes contributed to one officer's product in one closed month.
 *
 * @param end the sum after all changes; the next change of the same month starts from it
 * @param adjustments one for each change, in their order; their points add up to points(end) − points(start)
 */
public record Contributions(ProductSum end, List<Adjustment> adjustments) {

    public Contributions {
        adjustments = List.copyOf(adjustments);
    }

    /**
     * @param rule the product's rule in the closed month's scheme
     * @param start the closed month's sum with every earlier change already in it
     */
    public static Contributions of(SchemeRules.Product rule, ProductSum start, List<LoanChange> changes) {
        List<Adjustment> adjustments = new ArrayList<>();
        ProductSum state = start;
        for (LoanChange change : changes) {
            ProductSum next = apply(state, change);
            adjustments.add(new Adjustment(
                    Line.points(rule, next).subtract(Line.points(rule, state)),
                    next.amount().subtract(state.amount())));
            state = next;
        }
        return new Contributions(state, adjustments);
    }

    private static ProductSum apply(ProductSum state, LoanChange change) {
        return switch (change.kind()) {
            case LATE -> state.plus(1, change.amount(), change.balance());
            case REVERSAL -> state.minusLoan(change.amount(), change.balance());
        };
    }
}
