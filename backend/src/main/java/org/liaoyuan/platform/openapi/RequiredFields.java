package org.liaoyuan.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;

/** What is not {@code @Nullable} in a record is required in its schema: one truth for Java, the contract and the app. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class RequiredFields implements OASFilter {

    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private static final String PACKAGE = "org.liaoyuan.";
    private static final String PAGE = "Page";

    private final Map<String, ClassInfo> records = new HashMap<>();

    public RequiredFields(IndexView index) {
        index.getKnownClasses().stream()
                .filter(type -> type.isRecord() && type.name().toString().startsWith(PACKAGE))
                .sorted(Comparator.comparing(RequiredFields::isNamed))
                .forEach(type -> records.put(schemaName(type), type));
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getComponents().getSchemas().forEach(this::require);
    }

    private void require(String name, Schema schema) {
        ClassInfo type = records.getOrDefault(name, name.startsWith(PAGE) ? records.get(PAGE) : null);
        if (type == null || schema.getProperties() == null) {
            return;
        }
        List<String> required = Stream.concat(
                        Stream.ofNullable(schema.getRequired()).flatMap(List::stream),
                        type.unsortedFields().stream()
                                .filter(field -> !isNullable(field))
                                .map(FieldInfo::name))
                .filter(schema.getProperties()::containsKey)
                .distinct()
                .toList();
        schema.setRequired(required.isEmpty() ? null : required);
    }

    private static boolean isNullable(FieldInfo field) {
        return field.type().hasAnnotation(NULLABLE) || field.hasAnnotation(NULLABLE);
    }

    /** A name that was given wins over another record's own. */
    private static boolean isNamed(ClassInfo type) {
        return !schemaName(type).equals(type.simpleName());
    }

    private static String schemaName(ClassInfo type) {
        AnnotationInstance schema = type.declaredAnnotation(SCHEMA);
        return schema != null && schema.value("name") != null
                ? schema.value("name").asString()
                : type.simpleName();
    }
}
