package org.liaoyuan.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes API keys from {@code X-API-Key} or as a bearer token, never from the address, which ends up in logs. */
@ApplicationScoped
class ApiKeyMechanism implements HttpAuthenticationMechanism {
    private static final String HEADER = "X-API-Key";
    private static final String AUTHORIZATION = "Authorization";
    private static final String BEARER = "bearer ";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        HttpServerRequest request = context.request();
        List<String> keys = keys(request);
        if (keys.isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        if (keys.size() > 1
                || request.headers().contains(HEADER) && request.headers().contains(AUTHORIZATION)) {
            return Uni.createFrom().failure(new AuthenticationFailedException("More than one credential"));
        }
        return providers.authenticate(new ApiKeyRequest(
                keys.get(0), context.normalizedPath(), request.remoteAddress().hostAddress()));
    }

    private static List<String> keys(HttpServerRequest request) {
        List<String> keys = new ArrayList<>(request.headers().getAll(HEADER));
        request.headers().getAll(AUTHORIZATION).stream()
                .filter(value -> value.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(value -> value.substring(BEARER.length()).strip())
                .filter(ApiKey::isMeant)
                .forEach(keys::add);
        return keys;
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(ApiKeyRequest.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom().item(new HttpCredentialTransport(HttpCredentialTransport.Type.OTHER_HEADER, HEADER));
    }

    /** Before the tokens of people: what is meant as a key is none of them. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1;
    }
}
