package org.liaoyuan.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Says which operations a key opens as well as a token: those that name a scope, told from a role by its colon. The framework
 * gives every operation the one scheme that it finds in the annotations, so the second one comes in here.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiKeys implements OASFilter {
    private static final String TOKEN = "token";
    private static final String KEY = "apiKey";
    private static final Predicate<String> IS_SCOPE = name -> name.contains(":");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getComponents()
                .addSecurityScheme(
                        KEY,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.HEADER)
                                .name("X-API-Key")
                                .description("Key of an API client, also taken as a bearer token"));
        document.getPaths()
                .getPathItems()
                .values()
                .forEach(item -> item.getOperations().values().forEach(ApiKeys::amend));
    }

    private static void amend(Operation operation) {
        List<SecurityRequirement> found = operation.getSecurity();
        if (found != null) {
            List<SecurityRequirement> parted = new ArrayList<>();
            found.forEach(requirement -> parted.addAll(parted(requirement)));
            operation.setSecurity(parted);
        }
    }

    private static List<SecurityRequirement> parted(SecurityRequirement requirement) {
        List<String> names = Map.copyOf(requirement.getSchemes()).getOrDefault(TOKEN, List.of());
        List<String> scopes = names.stream().filter(IS_SCOPE).toList();
        if (scopes.isEmpty()) {
            return List.of(requirement);
        }
        List<String> roles = names.stream().filter(IS_SCOPE.negate()).toList();
        return List.of(
                OASFactory.createSecurityRequirement().addScheme(TOKEN, roles),
                OASFactory.createSecurityRequirement().addScheme(KEY, scopes));
    }
}
