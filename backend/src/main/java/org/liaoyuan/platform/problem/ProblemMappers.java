package org.liaoyuan.platform.problem;

import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Turns every exception that leaves a resource into a problem document. Classes for which Quarkus brings a mapper of its
 * own are named one by one, because there an exact match wins over {@code Throwable}.
 */
class ProblemMappers {

    private final CurrentVertxRequest current;

    ProblemMappers(CurrentVertxRequest current) {
        this.current = current;
    }

    @ServerExceptionMapper({
        Throwable.class,
        ProblemException.class,
        NotFoundException.class,
        MismatchedInputException.class,
        InvalidDefinitionException.class,
        ValidationException.class,
        ConstraintViolationException.class,
        UnauthorizedException.class,
        AuthenticationFailedException.class,
        io.quarkus.security.ForbiddenException.class
    })
    Response refuse(Throwable thrown) {
        ProblemException problem = ProblemAnswer.problem(thrown);
        Response.ResponseBuilder answer = Response.status(problem.type().status())
                .type(Problem.MEDIA_TYPE)
                .header(
                        "Content-Language",
                        ProblemAnswer.language(current.getCurrent()).locale().toLanguageTag())
                .entity(ProblemAnswer.body(current.getCurrent(), problem));
        problem.headers().forEach(answer::header);
        return answer.build();
    }

    @ServerExceptionMapper
    Response refuse(WebApplicationException thrown) {
        Response response = thrown.getResponse();
        return response.getStatus() < 400 ? response : refuse((Throwable) thrown);
    }
}
