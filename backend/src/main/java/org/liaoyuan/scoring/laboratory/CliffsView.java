package org.liaoyuan.scoring.laboratory;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaoyuan.scheme.SchemeRules;
import org.liaoyuan.scoring.core.ProductCliffs;
import org.liaoyuan.scoring.core.TierCliffs;

@Schema(name = "SchemeCliffs", description = "Where one yuan or one loan more changes something; every limit is exact")
record CliffsView(
        @Schema(description = "In the scheme's order") List<ProductCliffsView> products,

        @Schema(description = "The best tier first") List<TierCliffsView> tiers) {

    static CliffsView of(SchemeRules rules) {
        return new CliffsView(
                rules.products().stream()
                        .map(ProductCliffs::of)
                        .map(ProductCliffsView::of)
                        .toList(),
                TierCliffs.of(rules).stream().map(TierCliffsView::of).toList());
    }
}
