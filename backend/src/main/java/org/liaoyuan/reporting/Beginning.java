package org.liaoyuan.reporting;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.liaoyuan.organisation.UnitLevel;

/** What the bank had lent up to a day of a month, by sub-branch. */
record Beginning(List<Part> parts) {

    Beginning {
        parts = List.copyOf(parts);
    }

    /**
     * @param posted adjustments of the officers, which are of no product's price
     * @param products what they lent
     */
    record Part(long unitId, long branchId, int officers, BigDecimal posted, Map<String, Lent> products) {

        Part {
            products = Map.copyOf(products);
        }

        Volume volume() {
            Lent lent = products.values().stream().reduce(Lent.NOTHING, Lent::plus);
            return new Volume(officers, lent.loans(), lent.amount().add(posted));
        }
    }

    Map<Long, Volume> volumes(Set<Long> units, UnitLevel by) {
        Map<Long, Volume> volumes = new HashMap<>();
        within(units)
                .forEach(part -> volumes.merge(
                        by == UnitLevel.BRANCH ? part.branchId() : part.unitId(), part.volume(), Volume::plus));
        return volumes;
    }

    Map<String, Lent> products(Set<Long> units) {
        Map<String, Lent> products = new TreeMap<>();
        within(units)
                .forEach(part -> part.products().forEach((product, lent) -> products.merge(product, lent, Lent::plus)));
        return products;
    }

    private List<Part> within(Set<Long> units) {
        return parts.stream().filter(part -> units.contains(part.unitId())).toList();
    }
}
