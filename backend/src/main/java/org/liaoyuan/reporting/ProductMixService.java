package org.liaoyuan.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.persistence.Snapshot;

/** Products beside their earlier months; whole months always, for a mix is a matter of shares. */
@ApplicationScoped
class ProductMixService {
    private final ProductMixQueries queries;
    private final Snapshot snapshot;

    ProductMixService(ProductMixQueries queries, Snapshot snapshot) {
        this.queries = queries;
        this.snapshot = snapshot;
    }

    ProductMix of(UnitMonth wanted) {
        YearMonth month = wanted.month().month();
        YearMonth lastMonth = Comparison.With.LAST_MONTH.before(month);
        YearMonth lastYear = Comparison.With.LAST_YEAR.before(month);
        return snapshot.of(() -> {
            Map<YearMonth, ProductMixQueries.Mix> mixes =
                    queries.of(Set.of(month, lastMonth, lastYear), wanted.units());
            ProductMixQueries.Mix now =
                    mixes.getOrDefault(month, new ProductMixQueries.Mix(new TreeMap<>(), ProductMix.Cell.NONE));
            return mix(now, mixes.get(lastMonth), mixes.get(lastYear));
        });
    }

    private static ProductMix mix(
            ProductMixQueries.Mix now,
            ProductMixQueries.@Nullable Mix lastMonth,
            ProductMixQueries.@Nullable Mix lastYear) {
        Set<String> products = new TreeSet<>(now.products().keySet());
        for (ProductMixQueries.Mix earlier : new ProductMixQueries.Mix[] {lastMonth, lastYear}) {
            if (earlier != null) {
                products.addAll(earlier.products().keySet());
            }
        }
        List<ProductMix.Row> rows = products.stream()
                .map(product -> row(product, now, lastMonth, lastYear, mix -> mix.of(product)))
                .toList();
        return new ProductMix(
                rows,
                row(null, now, lastMonth, lastYear, ProductMixQueries.Mix::adjustments),
                row(null, now, lastMonth, lastYear, ProductMixQueries.Mix::total));
    }

    private static ProductMix.Row row(
            @Nullable String product,
            ProductMixQueries.Mix now,
            ProductMixQueries.@Nullable Mix lastMonth,
            ProductMixQueries.@Nullable Mix lastYear,
            Function<ProductMixQueries.Mix, ProductMix.Cell> cell) {
        return new ProductMix.Row(
                product,
                cell.apply(now),
                lastMonth == null ? null : cell.apply(lastMonth),
                lastYear == null ? null : cell.apply(lastYear));
    }
}
