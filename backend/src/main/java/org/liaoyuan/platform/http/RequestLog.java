package org.liaoyuan.platform.http;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Objects;
import org.jboss.logging.Logger;

/**
 * One line for each answer: what was asked for by the resource's template ({@code /loans/{loanNo}}), never by the address
 * itself, which may hold numbers and names of people.
 */
final class RequestLog {
    private static final Logger LOG = Logger.getLogger(RequestLog.class);

    /** Where REST leaves the template, for metrics too. */
    private static final String TEMPLATE = "UrlPathTemplate";

    private static final String WATCHED = RequestLog.class.getName();

    private RequestLog() {}

    /** Once a request, though it comes by again when it is routed anew. */
    static void watch(RoutingContext request) {
        if (LOG.isInfoEnabled() && request.get(WATCHED) == null) {
            request.put(WATCHED, true);
            Context context = Vertx.currentContext();
            long start = System.nanoTime();
            request.addEndHandler(end -> write(request, context, start));
        }
    }

    /** Without it every address that was refused early would be a series of its own in the metrics. */
    static void refused() {
        Vertx.currentContext().putLocal(TEMPLATE, "/refused");
    }

    private static void write(RoutingContext request, Context context, long start) {
        String template = Objects.requireNonNullElse(context.getLocal(TEMPLATE), "-");
        long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
        LOG.infof(
                "%s %s %d in %d ms",
                request.request().method(), template, request.response().getStatusCode(), millis);
    }
}
