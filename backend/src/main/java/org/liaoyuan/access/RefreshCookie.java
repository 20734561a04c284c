package org.liaoyuan.access;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;

/**
 * The cookie with the refresh token. It ends with the browser, scripts cannot read it and no other site can have it sent. Its
 * {@code __Host-} form, which a browser takes over https alone, must stand for every path.
 */
@ApplicationScoped
class RefreshCookie {
    private static final String NAME = "liaoyuan-refresh";

    private final CurrentVertxRequest current;

    RefreshCookie(CurrentVertxRequest current) {
        this.current = current;
    }

    Optional<String> token() {
        return Optional.ofNullable(request().getCookie(name())).map(Cookie::getValue);
    }

    NewCookie with(String token) {
        return cookie(token, NewCookie.DEFAULT_MAX_AGE);
    }

    NewCookie none() {
        return cookie("", 0);
    }

    private NewCookie cookie(String value, int maxAge) {
        return new NewCookie.Builder(name())
                .value(value)
                .path("/")
                .httpOnly(true)
                .secure(secure())
                .sameSite(NewCookie.SameSite.STRICT)
                .maxAge(maxAge)
                .build();
    }

    private String name() {
        return secure() ? "__Host-" + NAME : NAME;
    }

    private boolean secure() {
        return "https".equals(request().scheme());
    }

    private HttpServerRequest request() {
        return current.getCurrent().request();
    }
}
