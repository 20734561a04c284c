package org.liaoyuan.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.problem.FieldError;

/** See {@link Idempotent}. Opens the transaction, so it stands before everything that would. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class IdempotencyInterceptor {

    private final AnswerStore store;
    private final ObjectMapper json;
    private final SecurityIdentity caller;

    IdempotencyInterceptor(AnswerStore store, ObjectMapper json, SecurityIdentity caller) {
        this.store = store;
        this.json = json;
        this.caller = caller;
    }

    @AroundInvoke
    @Nullable
    Object once(InvocationContext call) throws Exception {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        List<String> keys = request.getHttpHeaders().getRequestHeader(RequestKey.HEADER);
        // Without a name there is nobody whose key it could be, and strangers must not get each other's answers.
        if (keys.isEmpty() || caller.isAnonymous()) {
            return call.proceed();
        }
        if (keys.size() > 1) {
            throw FieldError.header(RequestKey.HEADER, "duplicate-header").toException();
        }
        RequestKey key = new RequestKey(
                caller.getPrincipal().getName(),
                keys.get(0),
                request.getMethod() + " " + request.getPath(),
                RequestDigest.of(request, json));
        Outcome outcome = QuarkusTransaction.joiningExisting().call(() -> perform(key, call));
        if (outcome.stored() != null) {
            throw new ReplayedAnswer(outcome.stored());
        }
        return outcome.result();
    }

    private record Outcome(
            @Nullable StoredAnswer stored, @Nullable Object result) {}

    private Outcome perform(RequestKey key, InvocationContext call) throws Exception {
        Optional<StoredAnswer> stored = store.claim(key);
        if (stored.isPresent()) {
            return new Outcome(stored.get(), null);
        }
        Object result = call.proceed();
        store.keep(key, answer(call, result));
        return new Outcome(null, result);
    }

    private StoredAnswer answer(InvocationContext call, @Nullable Object result) throws JsonProcessingException {
        if (result instanceof RestResponse<?> response) {
            return answer(response.toResponse());
        }
        if (result instanceof Response response) {
            return answer(response);
        }
        ResponseStatus status = call.getMethod().getAnnotation(ResponseStatus.class);
        int usual = result == null ? 204 : 200;
        return new StoredAnswer(status == null ? usual : status.value(), null, null, mediaType(result), bytes(result));
    }

    private StoredAnswer answer(Response response) throws JsonProcessingException {
        EntityTag etag = response.getEntityTag();
        return new StoredAnswer(
                response.getStatus(),
                response.getHeaderString("Location"),
                etag == null ? null : etag.getValue(),
                mediaType(response.getEntity()),
                bytes(response.getEntity()));
    }

    private static @Nullable String mediaType(@Nullable Object body) {
        return body == null ? null : "application/json;charset=UTF-8";
    }

    private byte @Nullable [] bytes(@Nullable Object body) throws JsonProcessingException {
        return body == null ? null : json.writeValueAsBytes(body);
    }
}
