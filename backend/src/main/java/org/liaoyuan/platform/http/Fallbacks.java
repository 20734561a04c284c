package org.liaoyuan.platform.http;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.liaoyuan.platform.problem.ProblemAnswer;
import org.liaoyuan.platform.problem.ProblemType;

/**
 * Answers what nothing else answers. The app's own addresses ({@code /scores/2024-03}) get its page, which finds its way
 * from there; all else is a problem document, also when a handler outside of resources has failed.
 */
class Fallbacks {

    private static final int BEFORE_ALL = -20_000;
    private static final int AFTER_ALL = 1_000_000;
    private static final String PAGE = "/index.html";
    private static final List<String> NOT_THE_APP = List.of("/api", "/health", "/metrics", "/openapi", "/q", "/assets");

    void register(@Observes Router router) {
        router.route().order(BEFORE_ALL).failureHandler(Fallbacks::failed);
        // Raised while Vert.x looks for a route, where no failure handler is asked.
        router.errorHandler(400, context -> ProblemAnswer.send(context, ProblemType.MALFORMED_REQUEST.toException()));
        router.route().order(AFTER_ALL).handler(Fallbacks::unknown);
    }

    private static void failed(RoutingContext context) {
        int status = context.statusCode();
        Throwable failure = context.failure();
        boolean ours = status >= 500 || status < 0;
        ProblemAnswer.send(
                context, ours && failure != null ? ProblemAnswer.problem(failure) : ProblemAnswer.problem(status));
    }

    private static void unknown(RoutingContext context) {
        if (isPage(context)) {
            context.reroute(HttpMethod.GET, PAGE);
        } else {
            ProblemAnswer.send(context, ProblemType.NOT_FOUND.toException());
        }
    }

    private static boolean isPage(RoutingContext context) {
        String path = context.normalizedPath();
        HttpMethod method = context.request().method();
        return (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD))
                && path.indexOf('.') < 0
                && NOT_THE_APP.stream().noneMatch(prefix -> path.equals(prefix) || path.startsWith(prefix + "/"));
    }
}
