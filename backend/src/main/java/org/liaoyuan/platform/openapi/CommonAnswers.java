package org.liaoyuan.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Adds to every operation of the document the refusals that the platform gives, so that no resource repeats them. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class CommonAnswers implements OASFilter {

    private static final Map<String, String> TEXTS = Map.of(
            "400", "Something in the request cannot be accepted; `errors` names it. Nothing was changed.",
            "401", "No valid access token: sign in, or renew it.",
            "403", "The caller's roles do not allow this.",
            "404", "There is nothing here, or nothing that the caller may see.",
            "412", "Somebody changed it since; the detail says who and when.",
            "428", "`If-Match` is missing.");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().forEach(CommonAnswers::describe);
    }

    private static void describe(String path, PathItem item) {
        boolean named = path.contains("{");
        item.getOperations().values().forEach(operation -> describe(operation, named || hasPathParameter(item)));
    }

    private static void describe(Operation operation, boolean named) {
        if (isSecured(operation)) {
            refuse(operation, "401");
            refuse(operation, "403");
        }
        if (named) {
            refuse(operation, "404");
        }
        if (named
                || operation.getRequestBody() != null
                || !parameters(operation).isEmpty()) {
            refuse(operation, "400");
        }
        if (parameters(operation).stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()))) {
            refuse(operation, "412");
            refuse(operation, "428");
        }
        if (parameters(operation).stream().anyMatch(parameter -> "If-None-Match".equals(parameter.getName()))) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "304",
                            OASFactory.createAPIResponse().description("Not changed since: the caller's copy stands"));
        }
        APIResponses answers = operation.getResponses();
        if (answers.getDefaultValue() == null) {
            answers.setDefaultValue(problem("Any other refusal; `type` is stable and says which."));
        }
    }

    private static void refuse(Operation operation, String status) {
        APIResponse said = operation.getResponses().getAPIResponse(status);
        if (said == null || said.getContent() == null) {
            String text = said == null || said.getDescription() == null || isPlain(said.getDescription())
                    ? Objects.requireNonNull(TEXTS.get(status))
                    : said.getDescription();
            operation.getResponses().addAPIResponse(status, problem(text));
        }
    }

    /** Quarkus describes the refusals of its own security in two words. */
    private static boolean isPlain(String description) {
        return description.equals("Not Authorized")
                || description.equals("Not Allowed")
                || description.equals("Bad Request");
    }

    private static APIResponse problem(String description) {
        Content content = OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
        return OASFactory.createAPIResponse().description(description).content(content);
    }

    private static boolean isSecured(Operation operation) {
        return operation.getSecurity() != null && !operation.getSecurity().isEmpty();
    }

    private static List<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }

    private static boolean hasPathParameter(PathItem item) {
        return Stream.ofNullable(item.getParameters())
                .flatMap(List::stream)
                .anyMatch(parameter -> parameter.getIn() == Parameter.In.PATH);
    }
}
