package org.liaoyuan.platform.problem;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import org.jboss.logging.MDC;

/** One id a request, in its answer, its problem document and every log line written for it. */
public final class TraceId {

    public static final String HEADER = "X-Trace-Id";
    private static final String KEY = "traceId";

    private TraceId() {}

    /** The request's id; made, and put into answer and log, when first asked for. */
    public static String of(RoutingContext request) {
        String known = request.get(KEY);
        if (known != null) {
            return known;
        }
        String made = UUID.randomUUID().toString().replace("-", "");
        request.put(KEY, made);
        request.response().putHeader(HEADER, made);
        MDC.put(KEY, made);
        return made;
    }
}
