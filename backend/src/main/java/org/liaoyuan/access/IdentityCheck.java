package org.liaoyuan.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.problem.ProblemType;

/**
 * Gives a verified token's person the roles of today. The token itself names nothing but the person and the epoch of the
 * session, so a role that ended, a closed account or a changed password counts from the next request on; and who must change
 * the password gets no further than that.
 */
@ApplicationScoped
class IdentityCheck implements SecurityIdentityAugmentor {
    static final String ATTRIBUTE = "liaoyuan.identity";
    static final String EPOCH = "epoch";

    private static final Set<String> OPEN_BEFORE_CHANGE = Set.of("/api/v1/auth/password", "/api/v1/auth/me");

    private static final long CLOCK_SKEW_SECONDS = 5;

    private final Identities identities;
    private final Clock clock;

    IdentityCheck(Identities identities, Clock clock) {
        this.identities = identities;
        this.clock = clock;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity found, AuthenticationRequestContext context) {
        return augment(found, context, Map.of());
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity found, AuthenticationRequestContext context, Map<String, Object> attributes) {
        return found.getPrincipal() instanceof JsonWebToken token
                ? context.runBlocking(
                        () -> check(found, token, HttpSecurityUtils.getRoutingContextAttribute(attributes)))
                : Uni.createFrom().item(found);
    }

    private SecurityIdentity check(SecurityIdentity found, JsonWebToken token, @Nullable RoutingContext request) {
        // The verifier looks at the age of a token alone, and one from the future is young for long.
        if (token.getIssuedAtTime() > clock.instant().getEpochSecond() + CLOCK_SKEW_SECONDS) {
            throw new AuthenticationFailedException("Issued in the future");
        }
        Object epoch = token.getClaim(EPOCH);
        Identity identity = identities
                .byStaffNo(token.getSubject())
                .filter(Identity::maySignIn)
                .filter(person ->
                        epoch != null && String.valueOf(person.sessionEpoch()).equals(epoch.toString()))
                .orElseThrow(() -> new AuthenticationFailedException("The session has ended"));
        if (identity.mustChangePassword()
                && (request == null || !OPEN_BEFORE_CHANGE.contains(request.normalizedPath()))) {
            throw ProblemType.PASSWORD_CHANGE_REQUIRED.toException();
        }
        QuarkusSecurityIdentity.Builder builder = QuarkusSecurityIdentity.builder()
                .setPrincipal(found.getPrincipal())
                .addCredentials(found.getCredentials())
                .addAttribute(ATTRIBUTE, identity);
        identity.roles().forEach(held -> builder.addRole(held.role().name()));
        return builder.build();
    }
}
