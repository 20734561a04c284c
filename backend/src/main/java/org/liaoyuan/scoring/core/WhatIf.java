package org.liaoyuan.scoring.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A month's sums with further loans in them; the score follows by {@link OfficerMonthScore#score}. */
public final class WhatIf {

    private WhatIf() {}

    /** Products keep their order, new ones follow; one product named twice adds up. */
    public static List<ProductSum> add(Collection<ProductSum> sums, Collection<HypotheticalLoans> more) {
        Map<String, ProductSum> byProduct = new LinkedHashMap<>();
        sums.forEach(sum -> byProduct.put(sum.product(), sum));
        for (HypotheticalLoans loans : more) {
            ProductSum before = byProduct.getOrDefault(loans.product(), ProductSum.none(loans.product()));
            byProduct.put(loans.product(), before.plus(loans.count(), loans.amount(), loans.amount()));
        }
        return new ArrayList<>(byProduct.values());
    }
}
