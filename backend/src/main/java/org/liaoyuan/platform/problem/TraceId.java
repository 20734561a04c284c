package org.liaoyuan.platform.problem;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** One id a request, in its answer, its problem document and every log line written for it. */
public final class TraceId {

    public static final String HEADER = "X-Trace-Id";
    private static final String KEY = "traceId";
    private static final String PARENT = "traceparent";
    private static final Pattern TRACE =
            Pattern.compile("[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    private TraceId() {}

    /** The request's id: the one of its {@code traceparent} (W3C), else made. Put into answer and log when first asked for. */
    public static String of(RoutingContext request) {
        String known = request.get(KEY);
        String id = known != null ? known : given(request).orElseGet(TraceId::made);
        // Also when known: routing anew has taken the header off.
        if (!request.response().headWritten()) {
            request.response().putHeader(HEADER, id);
        }
        if (known == null) {
            request.put(KEY, id);
            MDC.put(KEY, id);
        }
        return id;
    }

    private static String made() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    private static Optional<String> given(RoutingContext request) {
        return Optional.ofNullable(request.request().getHeader(PARENT))
                .map(TRACE::matcher)
                .filter(Matcher::matches)
                .map(trace -> trace.group(1));
    }
}
