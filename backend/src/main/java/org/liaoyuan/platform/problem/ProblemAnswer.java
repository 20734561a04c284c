package org.liaoyuan.platform.problem;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.jackson.DatabindCodec;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;
import org.liaoyuan.platform.text.Language;

/** Answers a request with a problem document, inside of resources and outside of them. */
public final class ProblemAnswer {

    private static final Logger LOG = Logger.getLogger(ProblemAnswer.class);

    private ProblemAnswer() {}

    /** The refusal an exception stands for; logs it, with its cause, where the fault is ours. */
    public static ProblemException problem(Throwable thrown) {
        ProblemException problem = ProblemTranslator.translate(thrown);
        int status = problem.type().status();
        Logger.Level level = status < 500 ? Logger.Level.DEBUG : status == 503 ? Logger.Level.WARN : Logger.Level.ERROR;
        LOG.logf(level, thrown, "Answered with %s", problem.type().slug());
        return problem;
    }

    /** For an answer that Vert.x has given a status and nothing else. */
    public static ProblemException problem(int status) {
        return ProblemTranslator.ofStatus(status);
    }

    public static Language language(RoutingContext request) {
        return Language.of(request.request().getHeader("Accept-Language"));
    }

    static Problem body(RoutingContext request, ProblemException problem) {
        String path = request.request().path();
        return ProblemRenderer.render(problem, language(request), path == null ? "" : path, TraceId.of(request));
    }

    /** Answers at once, without a resource. */
    public static void send(RoutingContext request, ProblemException problem) {
        HttpServerResponse response = request.response();
        if (response.headWritten()) {
            // Half an answer is out: only a broken connection tells the caller that the rest will not come.
            request.request().connection().close();
            return;
        }
        response.setStatusCode(problem.type().status());
        response.putHeader("Content-Type", Problem.MEDIA_TYPE);
        response.putHeader("Content-Language", language(request).locale().toLanguageTag());
        problem.headers().forEach(response::putHeader);
        String body = json(body(request, problem));
        if (request.request().method().equals(HttpMethod.HEAD)) {
            response.end();
        } else {
            response.end(body);
        }
    }

    private static String json(Problem problem) {
        try {
            return DatabindCodec.mapper().writeValueAsString(problem);
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new IllegalStateException("A problem document is plain strings and numbers", impossible);
        }
    }
}
