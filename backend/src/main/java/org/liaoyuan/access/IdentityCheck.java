package org.liaoyuan.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Gives a verified token's person the roles of today. The token itself names nothing but the person and the epoch of the
 * session, so a role that ended, a closed account or a changed password counts from the next request on.
 */
@ApplicationScoped
class IdentityCheck implements SecurityIdentityAugmentor {
    static final String ATTRIBUTE = "liaoyuan.identity";
    static final String EPOCH = "epoch";

    private final Identities identities;

    IdentityCheck(Identities identities) {
        this.identities = identities;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity found, AuthenticationRequestContext context) {
        return found.getPrincipal() instanceof JsonWebToken token
                ? context.runBlocking(() -> check(found, token))
                : Uni.createFrom().item(found);
    }

    private SecurityIdentity check(SecurityIdentity found, JsonWebToken token) {
        Object epoch = token.getClaim(EPOCH);
        Identity identity = identities
                .byStaffNo(token.getSubject())
                .filter(person -> !person.disabled())
                .filter(person ->
                        epoch != null && String.valueOf(person.sessionEpoch()).equals(epoch.toString()))
                .orElseThrow(() -> new AuthenticationFailedException("The session has ended"));
        QuarkusSecurityIdentity.Builder builder = QuarkusSecurityIdentity.builder()
                .setPrincipal(found.getPrincipal())
                .addCredentials(found.getCredentials())
                .addAttribute(ATTRIBUTE, identity);
        identity.roles().forEach(held -> builder.addRole(held.role().name()));
        return builder.build();
    }
}
