package org.liaoyuan.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that forbids publishing rules: what {@link SchemeCheck} finds in them, and what the bank's months say. */
@ApplicationScoped
class PublicationCheck {

    private static final YearMonth FOR_EVER = YearMonth.of(9999, 12);

    private final SchemeQueries schemes;
    private final Instance<ClosedMonths> closedMonths;
    private final Instance<ProductsInUse> productsInUse;

    PublicationCheck(
            SchemeQueries schemes, Instance<ClosedMonths> closedMonths, Instance<ProductsInUse> productsInUse) {
        this.schemes = schemes;
        this.closedMonths = closedMonths;
        this.productsInUse = productsInUse;
    }

    List<SchemeFinding> findings(SchemeRules rules) {
        List<SchemeFinding> findings = new ArrayList<>(SchemeCheck.findings(rules));
        // Months close in order: once the first one is open, none that the scheme could take over is closed.
        Optional<YearMonth> closed = closedMonths.stream()
                .flatMap(months -> months.latest().stream())
                .findFirst();
        closed.filter(latest -> !rules.effectiveFrom().isAfter(latest))
                .ifPresentOrElse(
                        latest -> findings.add(SchemeFinding.of("/effectiveFrom", "month-closed", latest)),
                        () -> missingProducts(rules)
                                .map(product -> SchemeFinding.of("/products", "product-in-use", product))
                                .forEach(findings::add));
        return findings;
    }

    private Stream<String> missingProducts(SchemeRules rules) {
        YearMonth until = schemes.nextEffectiveAfter(rules.effectiveFrom())
                .map(next -> next.minusMonths(1))
                .orElse(FOR_EVER);
        return productsInUse.stream()
                .flatMap(months -> months.between(rules.effectiveFrom(), until).stream())
                .filter(product -> rules.product(product).isEmpty())
                .sorted();
    }
}
