package org.liaoyuan.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The contract is the API's manual: nothing in it stands without words. */
class DescriptionsTest {
    private static final String SCHEMAS = "#/components/schemas/";

    private final List<String> speechless = new ArrayList<>();
    private JsonNode contract;

    @BeforeEach
    void read() throws IOException {
        contract = new ObjectMapper(new YAMLFactory())
                .readTree(Files.readString(Path.of("..", "openapi", "openapi.yaml")));
    }

    @Test
    void everyOperationAndParameterIsDescribed() {
        contract.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(operation -> {
                    String name = operation.getKey() + " " + path.getKey();
                    mustSay(operation.getValue(), "summary", name);
                    operation
                            .getValue()
                            .path("parameters")
                            .forEach(parameter -> mustSay(
                                    parameter,
                                    "description",
                                    name + " " + parameter.path("name").asText()));
                }));
        assertThat(speechless).isEmpty();
    }

    @Test
    void everySchemaAndFieldIsDescribed() {
        JsonNode schemas = contract.path("components").path("schemas");
        assertThat(schemas.size()).isGreaterThan(40);
        schemas.fields()
                .forEachRemaining(schema -> schema.getValue()
                        .path("properties")
                        .fields()
                        .forEachRemaining(field -> mustSay(
                                described(field.getValue()), "description", schema.getKey() + "." + field.getKey())));
        assertThat(speechless).isEmpty();
    }

    /** The field itself, or the schema that it refers to. */
    private JsonNode described(JsonNode field) {
        String reference = field.path("$ref").asText();
        return reference.isEmpty()
                ? field
                : contract.path("components").path("schemas").path(reference.substring(SCHEMAS.length()));
    }

    private void mustSay(JsonNode node, String word, String name) {
        if (node.path(word).asText().isBlank()) {
            speechless.add(name);
        }
    }
}
