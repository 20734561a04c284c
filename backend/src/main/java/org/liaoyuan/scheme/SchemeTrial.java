package org.liaoyuan.scheme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaoyuan.scheme.SchemeRules.Product;
import org.liaoyuan.scheme.SchemeRules.Tier;

/** As much of a scheme as points, tiers and targets follow from: enough to try it out before it has a name. */
@Schema(
        name = "SchemeTrial",
        description = "As much of a scheme (考核方案) as points, tiers and targets follow from; nothing of it is kept")
public record SchemeTrial(
        @NotNull @Size(max = SchemeCheck.MOST_PRODUCTS) @Schema(description = "The products that count, each once")
        List<@NotNull @Valid Product> products,

        @NotNull
        @Schema(description = "How many closed, counted months the tier is averaged over, 1 to 12", examples = "3")
        Integer tierWindowMonths,

        @NotNull @Schema(description = "Tier of an officer without such a month", examples = "5")
        Integer entryTier,

        @NotNull @Size(max = SchemeCheck.MOST_TIERS) @Schema(description = "From the best, number 1, downwards")
        List<@NotNull @Valid Tier> tiers) {

    private static final YearMonth ANY_MONTH = YearMonth.of(2000, 1);

    public static SchemeTrial of(SchemeRules rules) {
        return new SchemeTrial(rules.products(), rules.tierWindowMonths(), rules.entryTier(), rules.tiers());
    }

    /**
     * @param at JSON pointer of this trial within the request's body
     * @throws org.liaoyuan.platform.problem.ProblemException naming everything that would forbid publishing these numbers
     */
    public SchemeRules rules(String at) {
        SchemeRules rules = new SchemeRules(
                "trial",
                ANY_MONTH,
                products.stream().map(SchemeDraft::plain).toList(),
                tierWindowMonths,
                entryTier,
                0,
                tiers.stream().map(SchemeDraft::plain).toList(),
                null,
                null,
                null);
        SchemeCheck.mustPass(rules, at);
        return rules;
    }
}
