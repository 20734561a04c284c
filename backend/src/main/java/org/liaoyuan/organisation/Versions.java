package org.liaoyuan.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import org.liaoyuan.platform.etag.Version;
import org.liaoyuan.platform.persistence.Revisions;

/** Versions of what follows from the facts within somebody's sight. */
@ApplicationScoped
public class Versions {
    private final Revisions revisions;

    Versions(Revisions revisions) {
        this.revisions = revisions;
    }

    /**
     * Another one after each fact, and for another scope; the address says the rest. To be asked for before anything is read:
     * what comes between is then read once more, and never missed.
     */
    public Version ofFacts(Scope scope) {
        return Version.of(
                scope.bank(), scope.units().stream().sorted().toList(), scope.personId(), revisions.current());
    }
}
