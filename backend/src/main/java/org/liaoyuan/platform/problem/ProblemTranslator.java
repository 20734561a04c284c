package org.liaoyuan.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.handler.HttpException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import java.io.CharConversionException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the refusal that an exception stands for. What it does not know is {@link ProblemType#INTERNAL}. */
final class ProblemTranslator {

    private static final int MAX_DEPTH = 20;
    private static final int SECONDS_UNTIL_BACK = 5;
    private static final int SECONDS_UNTIL_FREE = 1;
    private static final String FORM_READER = "org.jboss.resteasy.reactive.server.core.multipart.";

    private ProblemTranslator() {}

    static ProblemException translate(Throwable thrown) {
        List<Throwable> chain = chain(thrown);
        // What our own code decided counts for more than what a framework has wrapped around it.
        for (Throwable link : chain) {
            if (link instanceof ProblemException ours) {
                return ours;
            }
        }
        ProblemException ofRequest = ofRequestBody(thrown);
        if (ofRequest != null) {
            return ofRequest;
        }
        for (Throwable link : chain) {
            ProblemException known = known(link);
            if (known != null) {
                return known.causedBy(thrown);
            }
        }
        return ProblemType.INTERNAL.toException().causedBy(thrown);
    }

    private static List<Throwable> chain(Throwable thrown) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable link = thrown; link != null && chain.size() < MAX_DEPTH; link = link.getCause()) {
            chain.add(link);
        }
        return chain;
    }

    /**
     * JSON that cannot be read is the caller's fault only where it came with the request: REST throws it bare or as the
     * cause of its own 400. Anywhere deeper it is stored JSON, and ours.
     */
    private static @Nullable ProblemException ofRequestBody(Throwable thrown) {
        if (thrown instanceof MismatchedInputException mismatch) {
            return JsonProblems.of(mismatch);
        }
        if (thrown instanceof WebApplicationException refused
                && refused.getResponse().getStatus() == 400) {
            if (refused.getCause() instanceof JsonProcessingException malformed) {
                return JsonProblems.of(malformed);
            }
        }
        return thrown instanceof CharConversionException
                ? ProblemType.MALFORMED_BODY.toException(1, 1).causedBy(thrown)
                : null;
    }

    private static @Nullable ProblemException known(Throwable link) {
        if (link instanceof ConstraintViolationException violations) {
            return ConstraintProblems.of(violations);
        }
        if (link instanceof OptimisticLockException) {
            return ProblemType.PRECONDITION_FAILED.toException().because("concurrent");
        }
        if (link instanceof UnauthorizedException) {
            return ProblemType.UNAUTHENTICATED.toException();
        }
        if (link instanceof AuthenticationFailedException) {
            return ProblemType.UNAUTHENTICATED
                    .toException()
                    .header("WWW-Authenticate", "Bearer realm=\"liaoyuan\", error=\"invalid_token\"");
        }
        if (link instanceof io.quarkus.security.ForbiddenException) {
            return ProblemType.FORBIDDEN.toException();
        }
        if (link instanceof SQLException refused) {
            return ofDatabase(refused);
        }
        if (link instanceof HttpException refused) {
            return ofStatus(refused.getStatusCode());
        }
        if (link instanceof IOException && isOfForm(link)) {
            return ProblemType.MALFORMED_REQUEST.toException();
        }
        return link instanceof WebApplicationException refused ? ofRest(refused) : null;
    }

    /** Whether it was thrown by who takes forms apart, who has no type of its own for one that ends too early. */
    private static boolean isOfForm(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().startsWith(FORM_READER);
    }

    private static ProblemException ofRest(WebApplicationException refused) {
        int status = refused.getResponse().getStatus();
        // REST says 404 for a parameter that does not convert; only a wrapped cause tells it from a missing address.
        if (status == 404 && refused.getCause() != null) {
            return ProblemType.INVALID_INPUT.toException();
        }
        ProblemException problem = ofStatus(status);
        if (refused instanceof NotAllowedException notAllowed) {
            String allowed = notAllowed.getResponse().getHeaderString("Allow");
            return allowed == null ? problem : problem.header("Allow", allowed);
        }
        return problem;
    }

    static ProblemException ofStatus(int status) {
        return switch (status) {
            case 401 -> ProblemType.UNAUTHENTICATED.toException();
            case 403 -> ProblemType.FORBIDDEN.toException();
            case 404 -> ProblemType.NOT_FOUND.toException();
            case 405 -> ProblemType.METHOD_NOT_ALLOWED.toException();
            case 406 -> ProblemType.NOT_ACCEPTABLE.toException();
            case 413 -> ProblemType.PAYLOAD_TOO_LARGE.toException(BodyLimits.UPLOAD_MB);
            case 414 -> ProblemType.URI_TOO_LONG.toException();
            case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE.toException();
            case 503 -> ProblemType.UNAVAILABLE.toException(SECONDS_UNTIL_BACK);
            default ->
                status >= 400 && status < 500
                        ? ProblemType.MALFORMED_REQUEST.toException()
                        : ProblemType.INTERNAL.toException();
        };
    }

    private static @Nullable ProblemException ofDatabase(SQLException refused) {
        String state = refused.getSQLState();
        if (state == null) {
            // Agroal gives no state when the pool is exhausted.
            boolean exhausted = String.valueOf(refused.getMessage()).contains("cquisition timeout");
            return exhausted ? ProblemType.UNAVAILABLE.toException(SECONDS_UNTIL_FREE) : null;
        }
        return switch (state) {
            case "23505", "23503", "23P01", "23001" -> ProblemType.CONFLICT.toException();
            case "40001", "40P01", "55P03", "57014" -> ProblemType.UNAVAILABLE.toException(SECONDS_UNTIL_FREE);
            default ->
                state.startsWith("08") || state.startsWith("53") || state.startsWith("57P")
                        ? ProblemType.UNAVAILABLE.toException(SECONDS_UNTIL_BACK)
                        : null;
        };
    }
}
