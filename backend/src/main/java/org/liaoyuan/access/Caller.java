package org.liaoyuan.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.audit.Actor;
import org.liaoyuan.organisation.Scope;
import org.liaoyuan.organisation.UnitTree;
import org.liaoyuan.organisation.Units;
import org.liaoyuan.platform.jobs.JobIdentity;
import org.liaoyuan.platform.problem.TraceId;

/** The face for who asks, what they are today, and what they may see: in a request its caller, in a job its maker. */
@RequestScoped
public class Caller implements JobIdentity, Actor {
    private static final Set<Role> WHOLE_BANK = EnumSet.of(Role.HEAD_OFFICE, Role.AUDITOR);
    private static final Set<Role> MANAGERS = EnumSet.of(Role.SUB_BRANCH_MANAGER, Role.BRANCH_MANAGER);

    private final SecurityIdentity security;
    private final CurrentVertxRequest request;
    private final Identities identities;
    private final Units units;
    private final ApiKeyStore clients;
    private @Nullable Party assumed;
    private boolean tokenIgnored;

    Caller(
            SecurityIdentity security,
            CurrentVertxRequest request,
            Identities identities,
            Units units,
            ApiKeyStore clients) {
        this.security = security;
        this.request = request;
        this.identities = identities;
        this.units = units;
        this.clients = clients;
    }

    /** @throws IllegalStateException where nobody is signed in */
    @Override
    public long makerId() {
        return party().id();
    }

    /** @throws IllegalStateException where no person is signed in: API clients are none */
    public long personId() {
        return identity().personId();
    }

    public String staffNo() {
        return identity().staffNo();
    }

    /** Name and staff number, as they stand across what the caller prints. */
    public String nameAndNumber() {
        return identity().name() + " " + identity().staffNo();
    }

    /** None of an API client, whatever its scopes. */
    public Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (party() instanceof Identity person) {
            person.roles().forEach(held -> roles.add(held.role()));
        }
        return roles;
    }

    public boolean has(Role... any) {
        return Arrays.stream(any).anyMatch(roles()::contains);
    }

    /** Whether the caller holds the role for this unit: there, or for one above it. */
    public boolean holds(Role role, long unitId) {
        UnitTree tree = units.all();
        return identity().roles().stream()
                .filter(held -> held.role() == role)
                .anyMatch(held -> tree.withBelow(held.unitId()).contains(unitId));
    }

    /** What the caller's roles let them see of people's figures: the one place that all queries ask. */
    public Scope scope() {
        Set<Role> roles = roles();
        if (roles.stream().anyMatch(WHOLE_BANK::contains)) {
            return Scope.ofBank(personId());
        }
        if (roles.stream().noneMatch(MANAGERS::contains)) {
            return Scope.ofSelf(personId());
        }
        UnitTree tree = units.all();
        Set<Long> seen = new HashSet<>();
        identity().roles().stream()
                .filter(held -> MANAGERS.contains(held.role()))
                .forEach(held -> seen.addAll(tree.withBelow(held.unitId())));
        return Scope.ofUnits(seen, personId());
    }

    @Override
    public boolean maySee(long otherId) {
        return otherId == makerId() || has(Role.HEAD_OFFICE, Role.AUDITOR);
    }

    @Override
    public void assume(long makerId) {
        assumed = identities
                .byPersonId(makerId)
                .<Party>map(person -> person)
                .or(() -> clients.client(makerId))
                .orElseThrow(() -> new IllegalStateException("neither an account nor a client: " + makerId));
    }

    void assume(Identity person) {
        assumed = person;
    }

    /** Where people come without a session, a lapsed token must not stand in their way: nobody asks until one is assumed. */
    void ignoreToken() {
        tokenIgnored = true;
    }

    @Override
    public String actorName() {
        Party known = known();
        return known == null ? "system" : known.actorName();
    }

    @Override
    public String actorRoles() {
        Party known = known();
        return known == null ? "" : known.actorRoles();
    }

    @Override
    public @Nullable String actorAddress() {
        RoutingContext current = request.getCurrent();
        return current == null ? null : current.request().remoteAddress().hostAddress();
    }

    @Override
    public @Nullable String traceId() {
        RoutingContext current = request.getCurrent();
        return current == null ? null : TraceId.of(current);
    }

    Identity identity() {
        if (party() instanceof Identity person) {
            return person;
        }
        throw new IllegalStateException("An API client is no person");
    }

    private Party party() {
        Party known = known();
        if (known == null) {
            throw new IllegalStateException("Nobody is signed in");
        }
        return known;
    }

    private @Nullable Party known() {
        if (assumed != null || tokenIgnored) {
            return assumed;
        }
        return security.getAttribute(IdentityCheck.ATTRIBUTE);
    }
}
