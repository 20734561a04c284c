package org.liaoyuan.scheme;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.text.Language;
import org.liaoyuan.platform.text.Texts;
import org.liaoyuan.scheme.SchemeRules.CaseBonus;
import org.liaoyuan.scheme.SchemeRules.GradeRule;
import org.liaoyuan.scheme.SchemeRules.Pace;
import org.liaoyuan.scheme.SchemeRules.Product;
import org.liaoyuan.scheme.SchemeRules.Tier;

/** A scheme as its readers see it. */
@Schema(name = "Scheme", description = "An assessment scheme (考核方案): its rules, and where it stands")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SchemeView(
        @Schema(description = "Id of the scheme") UUID id,

        SchemeStatus status,

        @Schema(description = "Number of the draft's state, as in its ETag; rises with each change", examples = "0")
        int version,

        @Schema(description = "When the draft was begun") Instant createdAt,

        @Schema(description = "Name of who began it", examples = "王芳")
        String createdBy,

        @Schema(description = "When it was published; absent for a draft") @Nullable
        Instant publishedAt,

        @Schema(description = "Name of who published it; absent for a draft", examples = "王芳") @Nullable
        String publishedBy,

        @Schema(description = "What forbids publishing the draft as it is now; empty when nothing does")
        List<Finding> findings,

        @Schema(description = "Name for people", examples = "2025 考核方案")
        String name,

        @Schema(description = "First month scored by it", examples = "2025-01")
        YearMonth effectiveFrom,

        @Schema(description = "The products that count") List<Product> products,

        @Schema(description = "How many closed, counted months the tier is averaged over", examples = "3")
        int tierWindowMonths,

        @Schema(description = "Tier of an officer without such a month", examples = "5")
        int entryTier,

        @Schema(description = "Calendar months of probation", examples = "3")
        int probationMonths,

        @Schema(description = "From the best, number 1, downwards")
        List<Tier> tiers,

        @Nullable Pace pace,

        @Schema(description = "Absent when the scheme proposes no grades") @Nullable
        List<GradeRule> gradeRules,

        @Nullable CaseBonus caseBonus) {

    private static final Texts TEXTS = Texts.of("problems");

    /** One thing to mend before publication. */
    @Schema(name = "SchemeFinding", description = "One thing that forbids publishing the draft")
    record Finding(
            @Schema(description = "JSON pointer into the scheme", examples = "/tiers/2/floorAmount")
            String pointer,

            @Schema(description = "Stable name of what is wrong", examples = "below-lifeline")
            String code,

            @Schema(description = "The same for a person, in the language of Accept-Language")
            String message) {

        static Finding of(SchemeFinding finding, Language language) {
            return new Finding(
                    finding.pointer(),
                    finding.code(),
                    TEXTS.get(
                            language, "error." + finding.code(), finding.args().toArray()));
        }
    }

    /** @param findings none for a published scheme: it stands */
    static SchemeView of(SchemeRow row, List<SchemeFinding> findings, Language language) {
        SchemeRules rules = row.rules();
        return new SchemeView(
                row.id(),
                row.status(),
                row.version(),
                row.createdAt(),
                row.createdBy(),
                row.publishedAt(),
                row.publishedBy(),
                findings.stream().map(finding -> Finding.of(finding, language)).toList(),
                rules.name(),
                rules.effectiveFrom(),
                rules.products(),
                rules.tierWindowMonths(),
                rules.entryTier(),
                rules.probationMonths(),
                rules.tiers(),
                rules.pace(),
                rules.gradeRules(),
                rules.caseBonus());
    }
}
