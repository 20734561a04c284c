package org.liaoyuan.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.problem.BodyLimits;
import org.liaoyuan.platform.problem.ProblemAnswer;
import org.liaoyuan.platform.problem.ProblemException;
import org.liaoyuan.platform.problem.ProblemType;
import org.liaoyuan.platform.problem.TraceId;
import org.liaoyuan.platform.text.Language;

/**
 * Stands before everything else: gives the request its trace id and refuses what is too large or cannot be read. Vert.x
 * itself allows four times as much address and header, since what it refuses has no body.
 */
class RequestGuard {

    private static final int MAX_URI = 8192;
    private static final int MAX_HEADERS = 16 * 1024;
    private static final int BEFORE_ALL = 10_000;

    void register(@Observes Filters filters) {
        filters.register(RequestGuard::guard, BEFORE_ALL);
    }

    private static void guard(RoutingContext context) {
        TraceId.of(context);
        RequestLog.watch(context);
        context.addHeadersEndHandler(end -> keepNothing(context));
        HttpServerRequest request = context.request();
        nameLanguage(request);
        ProblemException refusal = refusal(request);
        if (refusal != null) {
            refuse(context, refusal);
            return;
        }
        String uri = request.uri();
        String normal = AddressCheck.normalise(uri);
        if (normal == null) {
            refuse(context, ProblemType.MALFORMED_REQUEST.toException());
        } else if (normal.equals(uri)) {
            context.next();
        } else {
            context.reroute(normal);
        }
    }

    // One of our languages, once for all who ask: the validator fails at headers that cannot be read.
    private static void nameLanguage(HttpServerRequest request) {
        String wanted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (wanted != null) {
            request.headers()
                    .set(
                            HttpHeaders.ACCEPT_LANGUAGE,
                            Language.of(wanted).locale().toLanguageTag());
        }
    }

    // People's data; what may be kept after all says so itself.
    private static void keepNothing(RoutingContext context) {
        boolean said = context.response().headers().contains("Cache-Control");
        if (!said && context.request().uri().startsWith("/api/")) {
            context.response().putHeader("Cache-Control", "no-store");
        }
    }

    private static @Nullable ProblemException refusal(HttpServerRequest request) {
        if (request.uri().length() > MAX_URI) {
            return ProblemType.URI_TOO_LONG.toException();
        }
        if (size(request) > MAX_HEADERS) {
            return ProblemType.HEADERS_TOO_LARGE.toException();
        }
        int limit = BodyLimits.megabytes(request.method().name(), String.valueOf(request.path()));
        return contentLength(request) > BodyLimits.bytes(limit)
                ? ProblemType.PAYLOAD_TOO_LARGE.toException(limit)
                : null;
    }

    private static long size(HttpServerRequest request) {
        long size = 0;
        for (Map.Entry<String, String> header : request.headers()) {
            size += header.getKey().length() + header.getValue().length();
        }
        return size;
    }

    private static long contentLength(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length.strip());
        } catch (NumberFormatException tooLong) {
            return Long.MAX_VALUE;
        }
    }

    // The rest of the body is not read, so the connection cannot be used again.
    private static void refuse(RoutingContext context, ProblemException refusal) {
        RequestLog.refused();
        context.response().putHeader("Connection", "close");
        ProblemAnswer.send(context, refusal);
    }
}
