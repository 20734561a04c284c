package org.liaoyuan.access;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.problem.FieldError;
import org.liaoyuan.platform.problem.ProblemType;

/**
 * Refuses what another site might have a browser send where a cookie counts: a header that no form can set must be there,
 * and an {@code Origin}, where a browser gives one, must be this very host.
 */
@ApplicationScoped
class OwnPageOnly {
    private static final String HEADER = "X-Requested-By";
    private static final String PAGE = "spa";

    private final CurrentVertxRequest current;

    OwnPageOnly(CurrentVertxRequest current) {
        this.current = current;
    }

    void check() {
        HttpServerRequest request = current.getCurrent().request();
        if (!PAGE.equals(request.getHeader(HEADER))) {
            throw FieldError.header(HEADER, "required").toException();
        }
        String origin = request.getHeader("Origin");
        if (origin != null && !String.valueOf(authority(origin)).equalsIgnoreCase(request.getHeader("Host"))) {
            throw ProblemType.FORBIDDEN.toException();
        }
    }

    private static @Nullable String authority(String origin) {
        try {
            return new URI(origin).getAuthority();
        } catch (URISyntaxException notAnAddress) {
            return null;
        }
    }
}
