package org.liaoyuan.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import org.liaoyuan.platform.problem.ProblemType;

/** Knows a client by its key, asked anew with every request, so that a key that is revoked is dead at once. */
@ApplicationScoped
class ApiKeyCheck implements IdentityProvider<ApiKeyRequest> {
    private final ApiKeyStore keys;
    private final ApiKeyHash hash;

    ApiKeyCheck(ApiKeyStore keys, ApiKeyHash hash) {
        this.keys = keys;
        this.hash = hash;
    }

    @Override
    public Class<ApiKeyRequest> getRequestType() {
        return ApiKeyRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(ApiKeyRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> check(request));
    }

    private SecurityIdentity check(ApiKeyRequest request) {
        ApiKeyStore.KnownKey known = ApiKey.of(request.key())
                .flatMap(key -> keys.usable(key.prefix()).filter(found -> isRight(key, found)))
                .orElseThrow(() -> new AuthenticationFailedException("No such key"));
        if (!known.mayComeFrom(request.address())) {
            keys.refused(known, request.address());
            throw new AuthenticationFailedException("The key came from elsewhere");
        }
        keys.used(known, request.address());
        if (!known.client().mayCall(request.path())) {
            throw ProblemType.FORBIDDEN.toException();
        }
        return identity(known.client());
    }

    private boolean isRight(ApiKey key, ApiKeyStore.KnownKey found) {
        return MessageDigest.isEqual(hash.of(key), found.hash());
    }

    private static SecurityIdentity identity(ApiClient client) {
        QuarkusSecurityIdentity.Builder builder = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal("api-client:" + client.publicId()))
                .addAttribute(IdentityCheck.ATTRIBUTE, client);
        client.scopes().forEach(scope -> builder.addRole(scope.text()));
        return builder.build();
    }
}
