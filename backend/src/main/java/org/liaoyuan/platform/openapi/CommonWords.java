package org.liaoyuan.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Describes what means the same wherever it stands, so that no resource repeats it. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class CommonWords implements OASFilter {
    private static final Map<String, String> PARAMETERS = Map.of(
            "id", "Its id",
            "staffNo", "Staff number (工号)",
            "month", "The month",
            "loanNo", "Number of the loan, exactly as in the ledger",
            "If-Match", "The ETag of the version seen, which is the one to be changed",
            "If-None-Match", "The ETag of the answer that the caller has kept");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().values().forEach(CommonWords::describe);
        document.getComponents().getSchemas().values().forEach(CommonWords::describe);
    }

    private static void describe(PathItem item) {
        item.getOperations().values().stream()
                .filter(operation -> operation.getParameters() != null)
                .forEach(operation -> operation.getParameters().forEach(CommonWords::describe));
    }

    private static void describe(Parameter parameter) {
        if (parameter.getDescription() == null) {
            parameter.setDescription(PARAMETERS.get(parameter.getName()));
        }
    }

    private static void describe(Schema schema) {
        Schema items =
                schema.getProperties() == null ? null : schema.getProperties().get("items");
        if (items != null && items.getDescription() == null) {
            items.setDescription("The rows, in order");
        }
    }
}
