package org.liaoyuan.testing;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import io.restassured.filter.Filter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Holds every answer that a test gets against the committed contract; what a test sends may be as wrong as it likes. */
public final class ContractCheck {
    private static final Path CONTRACT = Path.of("..", "openapi", "openapi.yaml");
    private static final Filter FILTER = new OpenApiValidationFilter(validator());

    private ContractCheck() {}

    public static Filter filter() {
        return FILTER;
    }

    private static OpenApiInteractionValidator validator() {
        try {
            return OpenApiInteractionValidator.createForInlineApiSpecification(Files.readString(CONTRACT))
                    .withLevelResolver(LevelResolver.create()
                            .withLevel("validation.request", ValidationReport.Level.IGNORE)
                            .build())
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
