package org.liaoyuan.scoring.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import org.liaoyuan.platform.json.StrictJson;
import org.liaoyuan.platform.problem.ProblemException;
import org.liaoyuan.scheme.SchemeRules;
import org.liaoyuan.scheme.SchemeTrial;
import org.liaoyuan.scoring.core.ProductCliffs;
import org.liaoyuan.scoring.core.TierCliffs;

/** Any bytes as a scheme to try out: refused, or with cliffs that are where the scoring itself puts them. */
class CliffsFuzz {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    static {
        new StrictJson().customize(JSON);
    }

    @FuzzTest(maxDuration = "60s")
    void standWhereTheSchemePutsThem(byte[] bytes) throws IOException {
        try {
            SchemeTrial trial = JSON.readValue(bytes, SchemeTrial.class);
            if (trial != null && VALIDATOR.validate(trial).isEmpty()) {
                assertCliffs(trial.rules("/scheme"));
            }
        } catch (JsonProcessingException | java.io.CharConversionException | ProblemException refusal) {
            assertThat(refusal).hasMessageNotContaining("NullPointer");
        }
    }

    private static void assertCliffs(SchemeRules rules) {
        CliffsView.of(rules);
        rules.products().forEach(CliffsFuzz::assertCliffs);
        for (TierCliffs tier : TierCliffs.of(rules)) {
            tier.amounts().forEach(cliff -> assertThat(cliff.at()).isNotEqualTo(cliff.below()));
            tier.standard()
                    .forEach(way -> assertThat(way.points())
                            .isGreaterThanOrEqualTo(rules.tier(tier.tier()).pointsStandard()));
            tier.standard().stream()
                    .filter(way -> way.pointsBelow() != null)
                    .forEach(way -> assertThat(way.pointsBelow())
                            .isLessThan(rules.tier(tier.tier()).pointsStandard()));
            if (tier.entry() != null) {
                assertThat(tier.entry().tierBelow()).isGreaterThan(tier.tier());
            }
        }
    }

    private static void assertCliffs(SchemeRules.Product rule) {
        ProductCliffs cliffs = ProductCliffs.of(rule);
        assertThat(cliffs.curve())
                .isSortedAccordingTo((one, other) -> one.amount().compareTo(other.amount()));
        assertThat(cliffs.curve())
                .allSatisfy(line -> assertThat(line.factor()).isBetween(rule.minFactor(), rule.maxFactor()));
        cliffs.cliffs()
                .forEach(cliff -> assertThat(cliff.at().factor())
                        .isGreaterThan(cliff.below().factor()));
    }
}
